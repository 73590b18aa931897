package org.yizhengtong.credential;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.credential.cwt.Claims;
import org.yizhengtong.credential.cwt.ClaimsWriter;
import org.yizhengtong.credential.cwt.Sign1;
import org.yizhengtong.credential.jose.Jws;
import org.yizhengtong.credential.qr.QrText;
import org.yizhengtong.credential.sdjwt.PermitClaims;
import org.yizhengtong.credential.sdjwt.SdJwt;
import org.yizhengtong.credential.status.ListClaims;
import org.yizhengtong.credential.suite.Suite;

/** Issues (签发) with one key: signed QR texts, electronic permits and status lists. */
public final class Issuer {
    private final IssuerKey key;
    private final PrivateKey secret;
    private final Optional<X509Certificate> certificate;

    public Issuer(IssuerKey key, PrivateKey secret) {
        this(key, secret, Optional.empty());
    }

    /**
     * For wallets that know an issuer by its certificate alone.
     *
     * @param certificate of that key; goes along with each electronic permit
     * @throws KeyNotUsable if it is of another key
     */
    public Issuer(IssuerKey key, PrivateKey secret, Optional<X509Certificate> certificate) {
        this.key = key;
        this.secret = secret;
        this.certificate = certificate;
        if (certificate.isPresent() && !isOf(certificate.get(), key.key()))
            throw new KeyNotUsable(key.id(), "its certificate is of another key");
        var probe = "Do the two halves belong together?".getBytes(StandardCharsets.UTF_8);
        if (!key.suite().verifies(key.key(), probe, key.suite().sign(secret, probe))) {
            throw new KeyNotUsable(key.id(), "its private half belongs to another key");
        }
    }

    /** The text for a QR code that says what the card says, issued at that instant. */
    public String issue(PermitCard card, Optional<StatusReference> status, Instant at) {
        var claims = Claims.of(key.issuer(), signing(at), card, status);
        return QrText.write(Sign1.sign(key.suite(), key.id(), secret, ClaimsWriter.write(claims)));
    }

    /**
     * An electronic permit for the holder of that key: whole, with all disclosures. It is to be given to nobody else; a
     * key of SM2 issues none.
     */
    public String issue(
            PermitCard card,
            List<Entitlement> entitlements,
            PublicKey holder,
            Optional<StatusReference> status,
            Instant at) {
        signsJwt();
        if (!Suite.ES256.fits(holder)) throw new KeyNotUsable("of the holder", "it is none of ES256");
        var services = entitlements.stream().map(Entitlement::service).distinct();
        if (services.count() < entitlements.size()) throw new IllegalArgumentException("A service is said twice");
        var folded = PermitClaims.fold(key.issuer(), signing(at), card, entitlements, holder, status);
        var signed = Jws.sign(key.suite(), signer(), PermitClaims.TYPE, secret, folded.signed());
        return SdJwt.of(signed, folded.disclosures()).text();
    }

    /** A status list as a JWT: what wallets and most verifiers fetch. A key of SM2 signs none. */
    public String listAsJwt(Statuses statuses, Edition edition) {
        signsJwt();
        var claims = claims(statuses, edition);
        return Jws.sign(key.suite(), Map.of("kid", key.id()), ListClaims.JWT_TYPE, secret, claims.jwt());
    }

    /** A status list as a CWT: the smaller form, and the one for SM2. */
    public byte[] listAsCwt(Statuses statuses, Edition edition) {
        var claims = claims(statuses, edition);
        return Sign1.sign(key.suite(), key.id(), ListClaims.CWT_TYPE, secret, claims.cwt());
    }

    private Map<String, Object> signer() {
        var named = new LinkedHashMap<String, Object>();
        named.put("kid", key.id());
        certificate.ifPresent(one -> named.put("x5c", List.of(encoded(one))));
        return named;
    }

    /** Two providers' objects of one key need not be equal. */
    private static boolean isOf(X509Certificate certificate, PublicKey key) {
        return Arrays.equals(certificate.getPublicKey().getEncoded(), key.getEncoded());
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read cannot be written", impossible);
        }
    }

    private ListClaims claims(Statuses statuses, Edition edition) {
        signing(edition.at());
        return ListClaims.of(key.issuer(), edition, statuses.packed());
    }

    private Instant signing(Instant at) {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        if (!key.inForce(second)) throw new KeyNotUsable(key.id(), "it does not sign at " + second);
        return second;
    }

    private void signsJwt() {
        if (key.suite().joseName().isEmpty()) throw new KeyNotUsable(key.id(), key.suite() + " signs no JWT");
    }
}
