package org.yizhengtong.credential.sdjwt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDObjectDecoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.jose.Base64Url;

/** It asks what RFC 9901, 7.1 asks, with one exception for all. Should it come to ask these too, our reading can go. */
@DisplayName("What the library that makes disclosures takes when it reads them, and we do not")
class AuthleteTests {
    private static final Disclosure STATUS = new Disclosure("salt", "status", "none");

    @Test
    void json_that_is_none() {
        var lax = Base64Url.write("['s','n',1]".getBytes(UTF_8));
        assertThat(Disclosure.parse(lax)).isNotNull();
        assertThatThrownBy(() -> Disclosed.read(lax)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_name_said_twice() {
        var twice = Base64Url.write("[\"s\",\"n\",{\"a\":1,\"a\":2}]".getBytes(UTF_8));
        assertThat(Disclosure.parse(twice)).isNotNull();
        assertThatThrownBy(() -> Disclosed.read(twice)).isInstanceOf(Rejected.class);
    }

    @Test
    void a_status_that_the_holder_could_hide() {
        taken(Map.of("_sd", List.of(STATUS.digest())), STATUS);
    }

    @Test
    void one_disclosure_twice() {
        var name = new Disclosure("salt", "name", "王小明");
        taken(Map.of("_sd", List.of(name.digest())), name, name);
    }

    private static void taken(Map<String, Object> signed, Disclosure... disclosures) {
        assertThat(new SDObjectDecoder().decode(signed, List.of(disclosures))).isNotEmpty();
        var texts = List.of(disclosures).stream().map(Disclosure::getDisclosure).toList();
        assertThatThrownBy(() -> Unfolding.unfold(signed, texts)).isInstanceOf(Rejected.class);
    }
}
