package org.yizhengtong.credential;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.qr.QrText;
import org.yizhengtong.credential.sdjwt.SdJwt;

/** How much of the time of verifying a permit is the check of its signatures, over the bytes it really signs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class VerifyingSpeed {
    @Param({"ES256", "EdDSA"})
    @SuppressWarnings("NullAway.Init")
    public String suite;

    private Sample.Authority authority = Sample.ES256;
    private String qr = "";
    private String shown = "";
    private StatusList list = list();
    private byte[] qrSigned = {};
    private byte[] qrSignature = {};
    private byte[] issued = {};
    private byte[] issuedSignature = {};
    private byte[] bound = {};
    private byte[] boundSignature = {};

    @Setup(Level.Trial)
    public void issue() throws Rejected {
        authority = Sample.AUTHORITIES.stream()
                .filter(one -> one.toString().equals(suite))
                .findAny()
                .orElseThrow();
        qr = authority.issue();
        var three = new Selection(EnumSet.of(Particular.NAME, Particular.BIRTH_DATE), Set.of(Wallet.SCHOOLING));
        shown = Wallet.HOLDER.present(Wallet.credential(authority), three, Wallet.SCHOOL, Sample.NOW);
        var message = Sign1.read(QrText.read(qr));
        qrSigned = message.toBeSigned();
        qrSignature = message.signature();
        var presented = SdJwt.read(shown);
        issued = Jws.readCredential(presented.issued()).toBeSigned();
        issuedSignature = Jws.readCredential(presented.issued()).signature();
        bound = Jws.read(presented.binding()).toBeSigned();
        boundSignature = Jws.read(presented.binding()).signature();
    }

    /** Decode, inflate, read, check the signature, read the claims, look at the times and at the status. */
    @Benchmark
    public Verification qr() {
        var genuine = (Genuine) Sample.VERIFIER.verify(qr, Sample.NOW);
        return (Genuine) Sample.VERIFIER.check(genuine, list, Sample.NOW);
    }

    @Benchmark
    public boolean qrSignatureAlone() throws GeneralSecurityException {
        return check(authority.pair().getPublic(), qrSigned, qrSignature);
    }

    /** With three disclosures, the holder's signature, and the status. */
    @Benchmark
    public Presentation presentation() {
        var genuine = (Shown) Wallet.verify(shown);
        return (Shown) Sample.VERIFIER.check(genuine, list, Sample.NOW);
    }

    /** The issuer's and the holder's: there are two. */
    @Benchmark
    public boolean presentationSignaturesAlone() throws GeneralSecurityException {
        return check(authority.pair().getPublic(), issued, issuedSignature)
                & checkEs256(Wallet.PAIR.getPublic(), bound, boundSignature);
    }

    private boolean check(PublicKey key, byte[] signed, byte[] signature) throws GeneralSecurityException {
        return suite.equals("ES256") ? checkEs256(key, signed, signature) : check("Ed25519", key, signed, signature);
    }

    private static boolean checkEs256(PublicKey key, byte[] signed, byte[] proof) throws GeneralSecurityException {
        return check("SHA256withECDSAinP1363Format", key, signed, proof);
    }

    private static boolean check(String name, PublicKey key, byte[] signed, byte[] proof)
            throws GeneralSecurityException {
        var signature = Signature.getInstance(name);
        signature.initVerify(key);
        signature.update(signed);
        if (!signature.verify(proof)) throw new IllegalStateException("It does not verify");
        return true;
    }

    private static StatusList list() {
        var status = Sample.STATUS.orElseThrow();
        var edition = new Edition(status.list(), Sample.NOW, Duration.ofHours(12), Duration.ofDays(7));
        var token = StatusListTests.issuer(Sample.ES256).listAsCwt(new Statuses(3_000_000), edition);
        return (StatusList) Sample.VERIFIER.read(token, status.list(), Sample.NOW);
    }
}
