package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.PresentationForger.encoded;
import static org.yizhengtong.credential.PresentationForger.entitlements;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.sdjwt.Digest;

@DisplayName("RFC 9901, 4.2.4: digests that were signed as they may not be, and services without their days")
class FoldedRejectionTests {
    private static final String TERM = "{\"from\":\"2026-03-01\",\"until\":\"2026-03-01\"}";

    @Test
    void the_hash_is_another() {
        for (Object hash : List.of("sha-512", "md5", "SHA-256", "", 256)) {
            assertThat(new PresentationForger()
                            .issued(jwt -> jwt.claim("_sd_alg", hash))
                            .verified())
                    .isEqualTo(new Rejection.HashNotAllowed());
        }
        assertThat(new PresentationForger()
                        .issued(jwt -> jwt.claim("_sd_alg", null))
                        .verified())
                .isInstanceOf(Shown.class);
    }

    @Test
    void digests_are_texts_in_a_list() {
        for (Object digests : List.of("x", Map.of(), List.of(1), List.of(List.of()))) {
            assertThat(new PresentationForger()
                            .issued(jwt -> jwt.claim("_sd", digests))
                            .verified())
                    .isEqualTo(new Rejection.ClaimOfWrongType("_sd"));
        }
    }

    @Test
    void the_place_of_an_element_is_nothing_else() {
        for (Object place : List.of(Map.of("...", 1), Map.of("...", "x", "y", 1))) {
            assertThat(new PresentationForger()
                            .issued(jwt -> jwt.claim("list", List.of(place)))
                            .verified())
                    .isEqualTo(new Rejection.ClaimOfWrongType("..."));
        }
        assertThat(new PresentationForger()
                        .issued(jwt -> jwt.claim("map", Map.of("...", "x")))
                        .verified())
                .isEqualTo(new Rejection.ClaimOfWrongType("..."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "[]",
                "{}",
                "{\"from\":\"2026-03-01\"}",
                "{\"from\":\"2026-03-02\",\"until\":\"2026-03-01\"}"
            })
    void a_service_without_its_days_is_not_passed_over(String term) {
        assertThat(service("x", term.isEmpty() ? "null" : term)).isInstanceOf(Rejection.class);
        assertThat(service("x", TERM)).isInstanceOf(Shown.class);
        assertThat(service("Not A Code", TERM)).isEqualTo(new Rejection.ClaimOfWrongType("entitlements"));
    }

    private static Presentation service(String code, String term) {
        var disclosure = encoded("[\"salt\",\"" + code + "\"," + term + "]");
        return new PresentationForger()
                .issued(jwt -> entitlements(jwt).put("_sd", List.of(Digest.of(disclosure))))
                .disclosures(all -> all.subList(3, all.size()).clear())
                .disclosures(all -> all.add(disclosure))
                .verified();
    }
}
