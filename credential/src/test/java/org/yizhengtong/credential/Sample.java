package org.yizhengtong.credential;

import static java.time.LocalDate.parse;

import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.suite.Suite;

/** A made-up person's card, an authority with a key for each suite, and a day on which all is well. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
    static final String ISSUER = "https://permits.yantai.example";
    static final Provider GM = new BouncyCastleProvider();
    static final PermitCard CARD =
            new PermitCard("YT370602000124", "王小明", parse("1990-07-15"), parse("2026-03-01"), parse("2027-02-28"));
    static final Optional<StatusReference> STATUS =
            Optional.of(new StatusReference(2_718_281, URI.create("https://permits.yantai.example/status/12")));

    static final Authority ES256 = new Authority("e1", Suite.ES256, pair("EC", "secp256r1", null));
    static final Authority EDDSA = new Authority("d1", Suite.EDDSA, pair("Ed25519", null, null));
    static final Authority SM2 = new Authority("s1", Suite.SM2, pair("EC", "sm2p256v1", GM));
    static final List<Authority> AUTHORITIES = List.of(ES256, EDDSA, SM2);
    static final Verifier VERIFIER =
            new Verifier(AUTHORITIES.stream().map(Authority::key).toList());

    private Sample() {}

    /** An issuing authority and both halves of its key. */
    record Authority(String id, Suite suite, KeyPair pair) {
        IssuerKey key() {
            return key(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        }

        IssuerKey key(Instant from, Instant until) {
            return new IssuerKey(id, suite, pair.getPublic(), ISSUER, from, until);
        }

        /** As a service's own keys have one: signed by itself. */
        X509Certificate certificate() {
            var whose = new X500Name("CN=" + ISSUER);
            var from = Date.from(key().from());
            var until = Date.from(key().until());
            try {
                var named =
                        new JcaX509v3CertificateBuilder(whose, BigInteger.ONE, from, until, whose, pair.getPublic());
                var signer = new JcaContentSignerBuilder(suite == Suite.ES256 ? "SHA256withECDSA" : "Ed25519");
                return new JcaX509CertificateConverter().getCertificate(named.build(signer.build(pair.getPrivate())));
            } catch (OperatorCreationException | CertificateException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        String issue() {
            return issue(NOW);
        }

        String issue(Instant at) {
            return new Issuer(key(), pair.getPrivate()).issue(CARD, STATUS, at);
        }

        @Override
        public String toString() {
            return suite.toString();
        }
    }

    static KeyPair pair(String algorithm, @Nullable String curve, @Nullable Provider provider) {
        try {
            var generator = provider == null
                    ? KeyPairGenerator.getInstance(algorithm)
                    : KeyPairGenerator.getInstance(algorithm, provider);
            if (curve != null) generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Verification verify(String text) {
        return VERIFIER.verify(text, NOW);
    }
}
