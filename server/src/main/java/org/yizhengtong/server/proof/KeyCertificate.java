package org.yizhengtong.server.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * What is written on a key: whose it is, and from when until when it signs. A keystore takes no private key without a
 * certificate; this one is signed by the key itself and vouches for nothing. It goes to wallets, which know by it who
 * signed what they hold, and who asks.
 */
final class KeyCertificate {
    /** A key of which nobody has said yet when it ends (RFC 5280, 4.1.2.5). */
    static final Instant OPEN_END = Instant.parse("9999-12-31T23:59:59Z");

    private static final AlgorithmIdentifier ES256 = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyCertificate() {}

    static X509Certificate write(PublicKey key, PrivateKey secret, String issuer, Instant from, Instant until) {
        var whose = new X500NameBuilder().addRDN(BCStyle.CN, issuer).build();
        var content = new V3TBSCertificateGenerator();
        content.setSerialNumber(new ASN1Integer(serial()));
        content.setSignature(ES256);
        content.setIssuer(whose);
        content.setSubject(whose);
        content.setStartDate(new Time(Date.from(from)));
        content.setEndDate(new Time(Date.from(until)));
        content.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        try {
            content.setExtensions(names(URI.create(issuer)));
            var unsigned = content.generateTBSCertificate();
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(secret);
            signature.update(unsigned.getEncoded());
            var signed = new DERSequence(new ASN1Encodable[] {unsigned, ES256, new DERBitString(signature.sign())});
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(signed.getEncoded()));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("a key cannot be written on", impossible);
        }
    }

    /** No two certificates of an issuer have one number, also not those of one key (RFC 5280, 4.1.2.2). */
    private static BigInteger serial() {
        return new BigInteger(127, RANDOM).add(BigInteger.ONE);
    }

    /** Wallets look for the issuer here, some by the whole address, some by its host (SD-JWT VC, "Issuer Signature Mechanisms"). */
    private static Extensions names(URI issuer) throws IOException {
        var whole = new GeneralName(GeneralName.uniformResourceIdentifier, issuer.toString());
        var host = new GeneralName(GeneralName.dNSName, issuer.getHost());
        var names = new GeneralNames(new GeneralName[] {whole, host});
        return new Extensions(new Extension(Extension.subjectAlternativeName, false, names.getEncoded()));
    }

    static String issuer(X509Certificate certificate) {
        var whose = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return whose.getRDNs(BCStyle.CN)[0].getFirst().getValue().toString();
    }
}
