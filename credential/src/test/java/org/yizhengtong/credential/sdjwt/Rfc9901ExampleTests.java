package org.yizhengtong.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.Rejected;

@DisplayName("RFC 9901: its short examples")
class Rfc9901ExampleTests {
    private static final String FAMILY_NAME = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
    private static final String FRANCE = "WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0";

    @Test
    void section_4_2_1_a_claim_of_an_object() throws Rejected {
        var disclosed = Disclosed.read(FAMILY_NAME);
        assertThat(disclosed.name()).contains("family_name");
        assertThat(disclosed.value()).isEqualTo("Möbius");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsImZhbWlseV9uYW1lIiwiTcO2Yml1cyJd",
                "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNXHUwMGY2Yml1cyJd"
            })
    void section_4_2_1_the_same_claim_in_other_letters_has_another_digest(String other) throws Rejected {
        assertThat(Disclosed.read(other).value()).isEqualTo("Möbius");
        assertThat(Digest.of(other)).isNotEqualTo(Digest.of(FAMILY_NAME));
    }

    @Test
    void section_4_2_2_an_element_of_an_array() throws Rejected {
        var disclosed = Disclosed.read(FRANCE);
        assertThat(disclosed.name()).isEmpty();
        assertThat(disclosed.value()).isEqualTo("FR");
    }

    @Test
    void section_4_2_3_digests() {
        assertThat(Digest.of(FAMILY_NAME)).isEqualTo("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
        assertThat(Digest.of(FRANCE)).isEqualTo("w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs");
    }

    @Test
    void section_4_2_4_they_stand_where_their_digests_stand() throws Rejected {
        var signed = Map.of(
                "given_name", "Alice",
                "_sd", List.of("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"),
                "nationalities", List.of("DE", Map.of("...", "w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"), "US"));
        assertThat(Unfolding.unfold(signed, List.of(FAMILY_NAME, FRANCE)))
                .containsEntry("given_name", "Alice")
                .containsEntry("family_name", "Möbius")
                .containsEntry("nationalities", List.of("DE", "FR", "US"));
        assertThat(Unfolding.unfold(signed, List.of()))
                .containsEntry("nationalities", List.of("DE", "US"))
                .doesNotContainKeys("family_name", "_sd");
    }
}
