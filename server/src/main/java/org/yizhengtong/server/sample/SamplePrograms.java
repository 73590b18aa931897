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
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.DataFolder;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.client.Bounds;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;
import org.yizhengtong.server.kernel.Purpose;

/** The sample city's programs: their private keys are made for this city alone and lie in the data folder. */
@Component
class SamplePrograms {
    /** One does what a station's counter does, one asks what a school asks. */
    private static final List<Named> ALL = List.of(
            new Named("sandbox", "station-" + SampleOffices.STREET, "sandbox-client.pem"),
            new Named("sandbox-school", "school", "sandbox-school.pem"));

    private static final int BITS = 2048;
    private static final int LINE = 64;

    private final ClientDesk clients;
    private final OfficeDesk offices;
    private final DataFolder data;

    SamplePrograms(ClientDesk clients, OfficeDesk offices, DataFolder data) {
        this.clients = clients;
        this.offices = offices;
        this.data = data;
    }

    private record Named(String name, String office, String file) {}

    /** A program that may sign in, and where its key lies. */
    record Entered(String name, Path key) {}

    /** Where the law of the place opens no schools there is no school, and no program of one. */
    void enter() {
        for (var office : offices.offices())
            ALL.stream().filter(one -> one.office().equals(office.id())).forEach(one -> enter(one, office));
    }

    private void enter(Named one, Office office) {
        var bounds = office.kind() == Office.Kind.DESK
                ? new Bounds(Set.copyOf(office.services()), EnumSet.allOf(Purpose.class))
                : Bounds.NONE;
        try {
            var jwks = jwks(one.name(), read(data.secret(one.file(), fresh())));
            clients.add(one.name(), one.office(), Scope.of(office.kind()), bounds, jwks);
        } catch (IOException | GeneralSecurityException failure) {
            throw new UncheckedIOException(new IOException("a sample program's key cannot be kept", failure));
        }
    }

    List<Entered> entered() {
        return ALL.stream()
                .map(one -> new Entered(one.name(), data.path().resolve(one.file())))
                .filter(one -> Files.exists(one.key()))
                .toList();
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

    private static String jwks(String name, RSAPrivateCrtKey key) throws GeneralSecurityException {
        var open = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        return new JWKSet(new RSAKey.Builder((RSAPublicKey) open).keyID(name).build()).toString();
    }
}
