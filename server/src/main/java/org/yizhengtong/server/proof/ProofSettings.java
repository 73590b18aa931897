package org.yizhengtong.server.proof;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How permits are proved here.
 *
 * @param issuer the address by which checkers know this authority, written on every card: {@code https://permits.example}
 * @param passphrase opens the signing keys: of the file in the data folder, or the PIN of a device
 * @param pkcs11 the path of a SunPKCS11 configuration, where a device keeps the keys; empty for the file
 * @param checksPerMinute most checks from one network address in a minute
 */
@ConfigurationProperties("proof")
public record ProofSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String passphrase,
        @DefaultValue("") String pkcs11,
        @DefaultValue("60") int checksPerMinute) {
    public ProofSettings {
        if (checksPerMinute < 1) throw new IllegalArgumentException("proof.checks-per-minute is at least 1");
    }

    @Override
    public String toString() {
        return "ProofSettings[issuer=%s, pkcs11=%s]".formatted(issuer, pkcs11);
    }
}
