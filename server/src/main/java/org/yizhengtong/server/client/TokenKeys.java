package org.yizhengtong.server.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.DataFolder;

/** The key that signs access tokens: made once, kept in the data folder for its owner's eyes. */
@Configuration(proxyBeanMethods = false)
class TokenKeys {
    private static final String FILE = "token-key.json";
    private static final int BITS = 2048;

    @Bean
    RSAKey tokenKey(DataFolder data) throws IOException, JOSEException {
        var path = data.path().resolve(FILE);
        return read(Files.exists(path) ? path : data.secret(FILE, fresh()));
    }

    /** The service's clock, like everything else: a token ends when the service says so. */
    @Bean
    JwtGenerator accessTokens(RSAKey tokenKey, Clock clock) {
        var tokens = new JwtGenerator(new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(tokenKey))));
        tokens.setClock(clock);
        return tokens;
    }

    @Bean
    JwtDecoder accessTokenReader(RSAKey tokenKey, Clock clock) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(tokenKey.toRSAPublicKey()).build();
        // Our own words, by our own clock: no allowance is needed.
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(clock);
        decoder.setJwtValidator(times);
        return decoder;
    }

    private static String fresh() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyID(UUID.randomUUID().toString())
                .generate()
                .toJSONString();
    }

    private static RSAKey read(Path file) throws IOException {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException unreadable) {
            throw new CannotStart(
                    "the key %s cannot be read: put the file back from your copy, or remove it and a new one is made"
                            .formatted(file),
                    unreadable);
        }
    }
}
