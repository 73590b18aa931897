package org.yizhengtong.server.wallet;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.wallet.domain.Nonces;

/**
 * The words that wallets sign (c_nonce): anybody may ask for one, so none is kept before it comes back. Each says until when
 * it is good, under a key of ours, and is good once.
 */
@Component
class NonceBook {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final Pattern SHAPE = Pattern.compile("([\\w-]{22}\\.(\\d{10}))\\.[\\w-]{20,50}");

    private final Vault vault;
    private final Nonces nonces;
    private final SecureRandom random = new SecureRandom();

    NonceBook(Vault vault, Nonces nonces) {
        this.vault = vault;
        this.nonces = nonces;
    }

    String fresh(Instant now) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var said = Base64URL.encode(bytes) + "." + now.plus(GOOD_FOR).getEpochSecond();
        return said + "." + mark(said);
    }

    /** Whether we made it, it is not over, and it comes back for the first time. */
    boolean take(String nonce, Instant now) {
        var read = SHAPE.matcher(nonce);
        if (!read.matches()) return false;
        var said = read.group(1);
        var until = Instant.ofEpochSecond(Long.parseLong(read.group(2)));
        return MessageDigest.isEqual(ascii(nonce), ascii(said + "." + mark(said)))
                && now.isBefore(until)
                && nonces.first(Digests.of(nonce), until, now);
    }

    private String mark(String said) {
        return Base64URL.encode(vault.index(said, "wallet_nonce")).toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
