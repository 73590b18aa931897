package org.yizhengtong.server.proof;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yizhengtong.credential.Issuer;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.Verifier;
import org.yizhengtong.credential.suite.Suite;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.DataFolder;
import org.yizhengtong.server.Settings;

/**
 * The keys with which this authority (签发机关) signs permits, one after another. The sample city makes its first one
 * itself, and its passphrase; for any other city somebody sets the passphrase and runs {@code ./yizhengtong key new}.
 */
@Component
@EnableConfigurationProperties(ProofSettings.class)
class IssuerKeys {
    private static final String PASSPHRASE_FILE = "issuer-keys.passphrase";
    private static final int MAX_PORT = 65_535;
    private static final Suite SUITE = new SteadyEs256();
    /** The sample city's permits begin with the year of its law. */
    private static final Instant SAMPLE_FROM = Instant.parse("2011-12-31T16:00:00Z");

    private static final String SAMPLE_ISSUER = "https://permits.example";

    private final @Nullable KeyCabinet cabinet;
    private final String issuer;
    private volatile Map<String, X509Certificate> certificates = Map.of();
    private volatile List<IssuerKey> all = List.of();
    private volatile Verifier verifier = new Verifier(List.of());

    IssuerKeys(ProofSettings settings, Settings service, DataFolder folder) throws IOException {
        var sample = service.sample();
        issuer = settings.issuer().isBlank() && sample
                ? SAMPLE_ISSUER
                : settings.issuer().strip();
        cabinet = cabinet(settings, service, folder);
        read();
        if (sample && all.isEmpty()) make(SAMPLE_FROM);
    }

    private static @Nullable KeyCabinet cabinet(ProofSettings settings, Settings service, DataFolder folder)
            throws IOException {
        if (!settings.pkcs11().isBlank()) return KeyCabinet.inDevice(Path.of(settings.pkcs11()), settings.passphrase());
        if (!settings.passphrase().isBlank()) return KeyCabinet.inFile(folder, settings.passphrase());
        var beside = folder.path().resolve(PASSPHRASE_FILE);
        if (Files.exists(beside) || service.sample()) {
            if (service.database().isExternal() && !service.sample())
                throw new CannotStart(
                        "the passphrase of the signing keys lies beside them in %s, which is for the sample city alone: set YIZHENGTONG_PROOF_PASSPHRASE"
                                .formatted(beside));
            folder.secret(PASSPHRASE_FILE, UUID.randomUUID().toString());
            return KeyCabinet.inFile(folder, Files.readString(beside));
        }
        if (Files.exists(folder.path().resolve(KeyCabinet.FILE)))
            throw new CannotStart("the signing keys are locked: set YIZHENGTONG_PROOF_PASSPHRASE to their passphrase");
        return null;
    }

    /** The earliest first. */
    List<IssuerKey> all() {
        return all;
    }

    Verifier verifier() {
        return verifier;
    }

    /** The key that signs at this instant; nothing where there is none. */
    Optional<IssuerKey> inForce(Instant at) {
        return all.stream()
                .filter(key -> !at.isBefore(key.from()) && at.isBefore(key.until()))
                .findFirst();
    }

    Issuer issuer(IssuerKey key) {
        return new Issuer(key, open().secret(key.id()), Optional.of(certificate(key)));
    }

    /** Signs what is no permit (JWS, RFC 7515): its header has to say what it is. */
    String sign(IssuerKey key, JWSHeader header, Base64URL said) {
        var words = header.toBase64URL() + "." + said;
        var signature = key.suite().sign(open().secret(key.id()), words.getBytes(StandardCharsets.US_ASCII));
        return words + "." + Base64URL.encode(signature);
    }

    X509Certificate certificate(IssuerKey key) {
        return Objects.requireNonNull(certificates.get(key.id()));
    }

    /** Makes a key that signs from that second on; the one before it ends then, and stays good for what it signed. */
    synchronized IssuerKey make(Instant from) {
        if (!isHost(issuer)) throw KeyRefused.issuer();
        var pair = open().pair();
        var id = id(pair.getPublic().getEncoded());
        for (var before : all) if (before.until().isAfter(from)) end(before, from);
        open().put(
                        id,
                        pair.getPrivate(),
                        KeyCertificate.write(
                                pair.getPublic(), pair.getPrivate(), issuer, from, KeyCertificate.OPEN_END));
        read();
        return find(id);
    }

    /** What is published is found at the root of a host, and wallets ask for nothing without TLS. */
    private static boolean isHost(String address) {
        try {
            var read = new URI(address);
            return read.getHost() != null
                    && read.getUserInfo() == null
                    && read.getPort() <= MAX_PORT
                    && address.equals("https://" + read.getAuthority());
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Takes a key off the list: nothing it signed is good any more. The one before it signs in its place. */
    synchronized void remove(String id) {
        var gone = find(id);
        open().remove(id);
        for (var before : all) if (before.until().equals(gone.from())) end(before, gone.until());
        read();
    }

    private IssuerKey find(String id) {
        return all.stream().filter(key -> key.id().equals(id)).findFirst().orElseThrow(() -> KeyRefused.unknown(id));
    }

    private void end(IssuerKey key, Instant until) {
        var secret = open().secret(key.id());
        open().put(key.id(), secret, KeyCertificate.write(key.key(), secret, key.issuer(), key.from(), until));
    }

    private void read() {
        if (cabinet == null) return;
        certificates = cabinet.all();
        all = certificates.entrySet().stream()
                .map(kept -> key(kept.getKey(), kept.getValue()))
                .sorted(Comparator.comparing(IssuerKey::from))
                .toList();
        verifier = new Verifier(all);
    }

    private static IssuerKey key(String id, X509Certificate certificate) {
        return new IssuerKey(
                id,
                SUITE,
                certificate.getPublicKey(),
                KeyCertificate.issuer(certificate),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    private KeyCabinet open() {
        if (cabinet == null) throw KeyRefused.passphrase();
        return cabinet;
    }

    /** Four letters of the key's own digest: short, as each is on every card, and never given to another key. */
    private static String id(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 2);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
