package org.yizhengtong.server;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.yizhengtong.server.kernel.Vault;

/** Seals with AES-256-GCM, the purpose bound in; finds again with HMAC-SHA256 over purpose and value. */
final class TinkVault implements Vault {
    private final Aead aead;
    private final PrfSet prf;

    TinkVault(KeysetHandle seal, KeysetHandle index) throws GeneralSecurityException {
        this.aead = seal.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prf = index.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    @Override
    public byte[] seal(byte[] plain, String purpose) {
        try {
            return aead.encrypt(plain, bytes(purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("cannot seal for " + purpose, impossible);
        }
    }

    @Override
    public byte[] open(byte[] sealed, String purpose) {
        try {
            return aead.decrypt(sealed, bytes(purpose));
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalArgumentException("not sealed here for " + purpose, notOurs);
        }
    }

    /** A zero byte parts purpose and value, so that no other pair reads the same. */
    @Override
    public byte[] index(String plain, String purpose) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(bytes(purpose));
        text.write(0);
        text.writeBytes(bytes(plain));
        try {
            return prf.computePrimary(text.toByteArray(), 32);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("cannot index for " + purpose, impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
