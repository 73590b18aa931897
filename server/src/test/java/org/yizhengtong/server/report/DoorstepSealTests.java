package org.yizhengtong.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.registration.Newcomers;

@ServiceTest
@DisplayName("The seal of what is written down at the door (RFC 7516): only our page's, for this service, is opened")
class DoorstepSealTests {
    @Autowired
    DoorstepDesk doorstep;

    @Autowired
    Town town;

    private Actor officer;
    private Device device;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void atTheDoor() {
        officer = town.officer();
        device = new Device(doorstep.page(officer).key(), officer);
    }

    @Test
    @DisplayName("the key is made once, and what the page is given of it opens nothing")
    void one_key() {
        var key = doorstep.page(officer).key();

        assertThat(doorstep.page(officer).key()).isEqualTo(key);
        assertThat(key).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":", "\"p\":");
    }

    @Test
    @DisplayName("what our page did not seal for this service is not taken, each for its own reason")
    void not_ours() throws JOSEException {
        var whole = Device.newcomer(Newcomers.number());
        var good = device.seal("2012-03-05", whole);
        var stranger = new Device(new RSAKeyGenerator(3072).generate().toJSONString(), officer);
        var inflating = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                .compressionAlgorithm(CompressionAlgorithm.DEF);
        var weaker = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM);
        var officerId = "\"officer\": \"%s\"".formatted(officer.id());

        assertThat(Stream.of(
                        "",
                        "x",
                        "....",
                        good + "A",
                        good.substring(0, good.length() - 2),
                        good.replaceFirst("\\.[A-Za-z0-9_-]", ".!"),
                        stranger.seal("2012-03-05", whole),
                        device.seal("{\"fields\": {}}", inflating),
                        device.seal("{%s, \"on\": \"2012-03-05\", \"fields\": {}}".formatted(officerId), weaker),
                        device.seal("not JSON"),
                        device.seal("null"),
                        device.seal("[]"),
                        device.seal("{}"),
                        device.seal("{%s, \"fields\": {}}".formatted(officerId)),
                        device.seal("{%s, \"on\": \"2012-02-30\", \"fields\": {}}".formatted(officerId)),
                        device.seal("{\"officer\": \"me\", \"on\": \"2012-03-05\", \"fields\": {}}"),
                        device.seal("{%s, \"on\": \"2012-03-05\"}".formatted(officerId)),
                        device.seal("{%s, \"on\": \"2012-03-05\", \"fields\": {\"name\": null}}".formatted(officerId)),
                        device.seal("2012-03-05", Map.of("permit", "YT1")),
                        device.seal("2012-03-05", Map.of("name", "长".repeat(201))),
                        device.seal("2012-03-05", Map.of("name", "长".repeat(9_000)))))
                .allSatisfy(one -> assertThatThrownBy(() -> doorstep.keep(id, one, officer))
                        .isInstanceOf(NotOpened.class));
    }
}
