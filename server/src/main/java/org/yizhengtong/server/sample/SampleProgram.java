package org.yizhengtong.server.sample;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.DataFolder;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;

/** The sample city's one program: its private key is made for this city alone and lies in the data folder. */
@Component
class SampleProgram {
    static final String NAME = "sandbox";
    static final String OFFICE = "station-" + SampleOffices.STREET;
    static final String FILE = "sandbox-client.pem";

    private static final int BITS = 2048;
    private static final int LINE = 64;

    private final ClientDesk clients;
    private final DataFolder data;

    SampleProgram(ClientDesk clients, DataFolder data) {
        this.clients = clients;
        this.data = data;
    }

    void enter() {
        try {
            var key = read(data.secret(FILE, fresh()));
            clients.add(NAME, OFFICE, EnumSet.allOf(Scope.class), jwks(key));
        } catch (IOException | GeneralSecurityException failure) {
            throw new UncheckedIOException(new IOException("the sample program's key cannot be kept", failure));
        }
    }

    Path key() {
        return data.path().resolve(FILE);
    }

    private static String fresh() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(BITS);
        var encoder = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        var text = encoder.encodeToString(maker.generateKeyPair().getPrivate().getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
    }

    private static RSAPrivateCrtKey read(Path file) throws IOException, GeneralSecurityException {
        var text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        var key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
        return (RSAPrivateCrtKey) key;
    }

    private static String jwks(RSAPrivateCrtKey key) throws GeneralSecurityException {
        var open = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        return new JWKSet(new RSAKey.Builder((RSAPublicKey) open).keyID(NAME).build()).toString();
    }
}
