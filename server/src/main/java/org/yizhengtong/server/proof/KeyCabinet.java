package org.yizhengtong.server.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.DataFolder;

/**
 * Where private keys lie: a PKCS#12 file in the data folder for its owner's eyes, or a device behind PKCS#11 that never
 * lets them out. Each lies under its id, with a certificate that says whose it is and for how long.
 */
final class KeyCabinet {
    static final String FILE = "issuer-keys.p12";

    private final KeyStore keys;
    private final char[] passphrase;
    private final @Nullable Provider device;
    private final @Nullable DataFolder folder;

    private KeyCabinet(KeyStore keys, char[] passphrase, @Nullable Provider device, @Nullable DataFolder folder) {
        this.keys = keys;
        this.passphrase = passphrase;
        this.device = device;
        this.folder = folder;
    }

    static KeyCabinet inFile(DataFolder folder, String passphrase) {
        var file = folder.path().resolve(FILE);
        try {
            var keys = KeyStore.getInstance("PKCS12");
            var kept = Files.exists(file) ? new ByteArrayInputStream(Files.readAllBytes(file)) : null;
            keys.load(kept, passphrase.toCharArray());
            return new KeyCabinet(keys, passphrase.toCharArray(), null, folder);
        } catch (GeneralSecurityException | IOException locked) {
            throw new CannotStart(
                    "the keys %s do not open: check YIZHENGTONG_PROOF_PASSPHRASE, or put the file back from your copy"
                            .formatted(file),
                    locked);
        }
    }

    static KeyCabinet inDevice(Path configuration, String pin) {
        try {
            var device = Security.getProvider("SunPKCS11").configure(configuration.toString());
            Security.addProvider(device);
            var keys = KeyStore.getInstance("PKCS11", device);
            keys.load(null, pin.toCharArray());
            return new KeyCabinet(keys, pin.toCharArray(), device, null);
        } catch (GeneralSecurityException | IOException | ProviderException | IllegalArgumentException locked) {
            throw new CannotStart(
                    "the device of %s does not open: check YIZHENGTONG_PROOF_PKCS11 and YIZHENGTONG_PROOF_PASSPHRASE"
                            .formatted(configuration),
                    locked);
        }
    }

    /** Their certificates, by id. */
    Map<String, X509Certificate> all() {
        return with(() -> {
            var all = new TreeMap<String, X509Certificate>();
            for (var id : Collections.list(keys.aliases()))
                if (keys.getCertificate(id) instanceof X509Certificate certificate) all.put(id, certificate);
            return all;
        });
    }

    PrivateKey secret(String id) {
        return with(() -> (PrivateKey) keys.getKey(id, passphrase));
    }

    /** A new pair of keys on P-256, made where it will lie. */
    KeyPair pair() {
        return with(() -> {
            var maker =
                    device == null ? KeyPairGenerator.getInstance("EC") : KeyPairGenerator.getInstance("EC", device);
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        });
    }

    void put(String id, PrivateKey secret, X509Certificate certificate) {
        change(() -> keys.setKeyEntry(id, secret, device == null ? passphrase : null, new Certificate[] {certificate}));
    }

    void remove(String id) {
        change(() -> keys.deleteEntry(id));
    }

    private void change(Change change) {
        with(() -> {
            change.make();
            if (folder == null) return this;
            var written = new ByteArrayOutputStream();
            keys.store(written, passphrase);
            folder.put(FILE, written.toByteArray());
            return this;
        });
    }

    private static <T> T with(Work<T> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("the signing keys cannot be read or written", broken);
        }
    }

    private interface Work<T> {
        T done() throws GeneralSecurityException, IOException;
    }

    private interface Change {
        void make() throws GeneralSecurityException;
    }
}
