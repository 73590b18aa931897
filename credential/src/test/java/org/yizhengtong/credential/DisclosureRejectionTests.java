package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.PresentationForger.disclosure;
import static org.yizhengtong.credential.PresentationForger.encoded;
import static org.yizhengtong.credential.PresentationForger.entitlements;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.credential.sdjwt.Digest;

@DisplayName("RFC 9901, 7.1: disclosures that do not fit what was signed are refused, each with its own reason")
class DisclosureRejectionTests {
    @Test
    void what_the_forger_leaves_alone_is_shown() {
        assertThat(new PresentationForger().verified()).isInstanceOf(Shown.class);
    }

    @Test
    void a_disclosure_comes_twice() {
        assertThat(new PresentationForger()
                        .disclosures(all -> all.add(all.get(0)))
                        .verified())
                .isEqualTo(new Rejection.DisclosureTwice());
    }

    @Test
    void a_digest_stands_twice_with_a_disclosure_or_without() {
        assertThat(new PresentationForger()
                        .sign(digests -> digests.add(digests.get(0)))
                        .verified())
                .isEqualTo(new Rejection.DigestTwice());
        assertThat(new PresentationForger()
                        .disclosures(List::clear)
                        .sign(digests -> digests.add(digests.get(0)))
                        .verified())
                .isEqualTo(new Rejection.DigestTwice());
    }

    @Test
    void a_digest_stands_in_two_places() {
        assertThat(new PresentationForger()
                        .issued(jwt -> {
                            var services = (List<?>)
                                    Objects.requireNonNull(entitlements(jwt).get("_sd"));
                            jwt.claim("other", Map.of("_sd", List.of(services.get(0))));
                        })
                        .verified())
                .isEqualTo(new Rejection.DigestTwice());
    }

    @Test
    void a_digest_stands_again_inside_a_disclosure() {
        assertThat(new PresentationForger()
                        .issued(jwt -> jwt.claim("again", List.of(Map.of("...", "A"))))
                        .disclose("salt", "other", Map.of("_sd", List.of("A")))
                        .verified())
                .isEqualTo(new Rejection.DigestTwice());
    }

    @Test
    void a_disclosure_is_not_referenced() {
        assertThat(new PresentationForger()
                        .disclosures(all -> all.add(disclosure("salt", "name", "王大明")))
                        .verified())
                .isEqualTo(new Rejection.DisclosureNotReferenced());
        assertThat(new PresentationForger()
                        .disclosures(all -> all.add(disclosure("salt", "element")))
                        .verified())
                .isEqualTo(new Rejection.DisclosureNotReferenced());
    }

    /** Decoys stand under the issuer's signature as all digests do: one changed letter, and nothing is believed. */
    @Test
    void a_decoy_is_tampered_with() {
        var changed = new PresentationForger();
        var honest = changed.text();
        changed.issued(jwt -> entitlements(jwt).put("_sd", List.of("A".repeat(43))));
        var otherPayload = changed.text().split("[.]")[1];
        var parts = honest.split("[.]", 3);
        assertThat(Wallet.verify(parts[0] + "." + otherPayload + "." + parts[2]))
                .isEqualTo(new Rejection.SignatureWrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_sd", "..."})
    void a_claim_has_a_name_that_means_something_else(String name) {
        assertThat(new PresentationForger().disclose("salt", name, "x").verified())
                .isEqualTo(new Rejection.DisclosureNotAllowed(name));
    }

    /** Who could hide the status could show a cancelled permit. */
    @ParameterizedTest
    @ValueSource(strings = {"iss", "iat", "nbf", "exp", "cnf", "vct", "status", "aud", "vct#integrity", "_sd_alg"})
    void a_claim_that_has_to_stand_open_is_disclosed(String name) {
        assertThat(new PresentationForger()
                        .issued(jwt -> jwt.claim("status", null))
                        .disclose("salt", name, "x")
                        .verified())
                .isEqualTo(new Rejection.DisclosureNotAllowed(name));
    }

    @Test
    void a_claim_is_there_already_open_or_disclosed() {
        assertThat(new PresentationForger()
                        .issued(jwt -> jwt.claim("name", "王小明"))
                        .verified())
                .isEqualTo(new Rejection.DisclosureOverlaps("name"));
        assertThat(new PresentationForger().disclose("salt", "name", "王大明").verified())
                .isEqualTo(new Rejection.DisclosureOverlaps("name"));
    }

    @Test
    void a_claim_stands_where_an_element_should_and_the_other_way_round() {
        var claim = disclosure("salt", "x", "y");
        assertThat(new PresentationForger()
                        .issued(jwt -> jwt.claim("list", List.of(Map.of("...", Digest.of(claim)))))
                        .disclosures(all -> all.add(claim))
                        .verified())
                .isEqualTo(new Rejection.DisclosureMisplaced());
        assertThat(new PresentationForger().disclose("salt", "element").verified())
                .isEqualTo(new Rejection.DisclosureMisplaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"s\"]", "[\"s\",\"n\",1,2]", "[1,\"n\",1]", "[\"s\",1,1]", "{}", "\"x\"", "null"})
    void it_is_no_disclosure(String json) {
        assertThat(new PresentationForger()
                        .disclosures(all -> all.add(encoded(json)))
                        .verified())
                .isEqualTo(new Rejection.DisclosureBroken());
    }

    @Test
    void it_is_broken_deep_or_long() {
        assertThat(verified("!")).isEqualTo(new Rejection.NotBase64Url());
        assertThat(verified("WyJzIl0=")).isEqualTo(new Rejection.NotBase64Url());
        assertThat(verified("")).isEqualTo(new Rejection.NotJson());
        for (var json : List.of("[", "['s','n',1]", "[\"s\",\"n\",01]", "[\"s\",\"n\",1] x", "[\"s\",\"n\",NaN]")) {
            assertThat(verified(encoded(json))).as(json).isEqualTo(new Rejection.NotJson());
        }
        assertThat(verified(encoded("[".repeat(200_000)))).isEqualTo(new Rejection.NestedTooDeep(8));
        assertThat(verified(encoded("[" + "0,".repeat(4096) + "0]"))).isEqualTo(new Rejection.TooManyItems(4096));
        assertThat(verified(encoded("[\"s\",\"n\",{\"a\":1,\"a\":1}]"))).isEqualTo(new Rejection.SaidTwice());
    }

    /** Each disclosure is shallow and holds the digest of the next. */
    @Test
    void disclosures_lie_in_one_another_too_deep() {
        var forger = new PresentationForger();
        var inner = disclosure("salt", "deepest", 1);
        for (int i = 0; i < 200; i++) {
            var next = inner;
            forger.disclosures(all -> all.add(next));
            inner = disclosure("salt", "deep", Map.of("_sd", List.of(Digest.of(inner))));
        }
        var outer = inner;
        forger.disclosures(all -> all.add(outer)).sign(digests -> digests.add(Digest.of(outer)));
        assertThat(forger.verified()).isEqualTo(new Rejection.NestedTooDeep(8));
    }

    @Test
    void two_hundred_and_fifty_six_disclosures_are_read_and_one_more_is_not() {
        assertThat(many(256)).isEqualTo(new Rejection.DisclosureTwice());
        assertThat(many(257)).isEqualTo(new Rejection.TooManyDisclosures(256));
        assertThat(Wallet.verify("~".repeat(1024 * 1024))).isInstanceOf(Rejection.class);
    }

    @Test
    void a_megabyte_is_read_and_more_is_not() {
        assertThat(Wallet.verify("~".repeat(1024 * 1024 + 1)))
                .isEqualTo(new Rejection.TextTooLong(1024 * 1024 + 1, 1024 * 1024));
    }

    private static Presentation verified(String disclosure) {
        return new PresentationForger().disclosures(all -> all.add(disclosure)).verified();
    }

    private static Presentation many(int count) {
        return new PresentationForger()
                .disclosures(all -> {
                    var one = all.get(0);
                    all.clear();
                    all.addAll(Collections.nCopies(count, one));
                })
                .verified();
    }
}
