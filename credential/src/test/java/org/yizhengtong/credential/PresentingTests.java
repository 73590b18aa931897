package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.credential.Sample.CARD;
import static org.yizhengtong.credential.Sample.ES256;
import static org.yizhengtong.credential.Sample.NOW;
import static org.yizhengtong.credential.Sample.VERIFIER;
import static org.yizhengtong.credential.Wallet.PAIR;
import static org.yizhengtong.credential.Wallet.SCHOOL;
import static org.yizhengtong.credential.Wallet.SCHOOLING;

import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yizhengtong.credential.Sample.Authority;

@DisplayName("A holder shows a desk what it asks, and nothing more")
class PresentingTests {
    static final List<Authority> SIGN_JWTS = List.of(Sample.ES256, Sample.EDDSA);

    @ParameterizedTest
    @FieldSource("SIGN_JWTS")
    void entitled_to_compulsory_education_today_without_name_address_or_number(Authority authority) {
        var shown = Wallet.HOLDER.present(Wallet.credential(authority), Selection.only(SCHOOLING), SCHOOL, NOW);
        assertThat(Wallet.verify(shown))
                .isEqualTo(new Shown(
                        Sample.ISSUER,
                        authority.id(),
                        NOW,
                        parse("2026-03-01"),
                        parse("2027-02-28"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Entitlement(SCHOOLING, parse("2026-03-01"), parse("2027-02-28"))),
                        Sample.STATUS));
        assertThat(said(shown)).doesNotContain(CARD.number(), CARD.name(), "1990", "public_health", "Rental");
    }

    @Test
    void an_entitlement_holds_from_its_first_day_to_its_last() {
        var shown = (Shown) Wallet.verify(Wallet.present(new Selection(Set.of(), Set.of("public_rental_housing"))));
        assertThat(shown.entitled("public_rental_housing", parse("2026-08-31"))).isFalse();
        assertThat(shown.entitled("public_rental_housing", parse("2026-09-01"))).isTrue();
        assertThat(shown.entitled("public_rental_housing", parse("2027-02-28"))).isTrue();
        assertThat(shown.entitled("public_rental_housing", parse("2027-03-01"))).isFalse();
        assertThat(shown.entitled(SCHOOLING, parse("2026-09-01"))).isFalse();
    }

    @Test
    void everything_can_be_shown_and_nothing() {
        var services = Set.of(SCHOOLING, "public_health", "public_rental_housing");
        var all = (Shown) Wallet.verify(Wallet.present(new Selection(EnumSet.allOf(Particular.class), services)));
        assertThat(all.number()).contains(CARD.number());
        assertThat(all.name()).contains(CARD.name());
        assertThat(all.born()).contains(CARD.born());
        assertThat(all.entitlements()).containsExactlyInAnyOrderElementsOf(Wallet.ENTITLEMENTS);
        var none = (Shown) Wallet.verify(Wallet.present(new Selection(Set.of(), Set.of())));
        assertThat(none.entitlements()).isEmpty();
        assertThat(none.to()).isEqualTo(CARD.to());
    }

    @Test
    void how_many_services_there_are_is_not_told() {
        assertThat(digests(0)).isEqualTo(16).isEqualTo(digests(1)).isEqualTo(digests(15));
        assertThat(digests(16)).isEqualTo(32);
    }

    @Test
    void two_credentials_of_one_person_have_no_digest_in_common() {
        var first = said(Wallet.present(Selection.only(SCHOOLING)));
        var second = said(Wallet.present(Selection.only(SCHOOLING)));
        assertThat(strings(first)).isNotEmpty().doesNotContainAnyElementsOf(strings(second));
    }

    @Test
    void what_is_shown_is_checked_against_the_list_it_names() {
        var shown = (Shown) Wallet.verify(Wallet.present(Selection.only(SCHOOLING)));
        var at = Sample.STATUS.orElseThrow();
        var statuses = new Statuses(at.index() + 1);
        var good = list(statuses);
        assertThat(VERIFIER.check(shown, good, NOW)).isEqualTo(shown);
        assertThat(VERIFIER.check(shown, list(statuses.put(at.index(), Status.SUSPENDED)), NOW))
                .isEqualTo(new Rejection.Suspended());
    }

    @Test
    void a_holder_shows_only_what_the_credential_says() {
        assertThatThrownBy(() -> Wallet.present(Selection.only("settlement")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("settlement");
    }

    @Test
    void a_service_whose_code_is_a_particulars_name_is_not_the_particular() {
        var odd = List.of(new Entitlement("name", parse("2026-03-01"), parse("2026-03-01")));
        var credential = StatusListTests.issuer(ES256).issue(CARD, odd, PAIR.getPublic(), Sample.STATUS, NOW);
        var shown = (Shown) Wallet.verify(Wallet.HOLDER.present(credential, Selection.only("name"), SCHOOL, NOW));
        assertThat(shown.name()).isEmpty();
        assertThat(shown.entitlements()).isEqualTo(odd);
    }

    @Test
    void a_credential_is_presented_with_the_key_it_was_issued_to() {
        var other = Sample.pair("EC", "secp256r1", null);
        var thief = new Holder(other.getPublic(), other.getPrivate());
        var credential = Wallet.credential(ES256);
        assertThatThrownBy(() -> thief.present(credential, Selection.only(SCHOOLING), SCHOOL, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Holder(PAIR.getPublic(), other.getPrivate()))
                .isInstanceOf(KeyNotUsable.class);
        assertThatThrownBy(() -> Wallet.HOLDER.present("a~b~", Selection.only(SCHOOLING), SCHOOL, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_what_can_be_verified_is_issued() {
        var issuer = StatusListTests.issuer(ES256);
        var twice = List.of(Wallet.ENTITLEMENTS.get(0), Wallet.ENTITLEMENTS.get(0));
        assertThatThrownBy(() -> issuer.issue(CARD, twice, PAIR.getPublic(), Sample.STATUS, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        var ed = Sample.EDDSA.pair().getPublic();
        assertThatThrownBy(() -> issuer.issue(CARD, List.of(), ed, Sample.STATUS, NOW))
                .isInstanceOf(KeyNotUsable.class);
        var sm2 = StatusListTests.issuer(Sample.SM2);
        assertThatThrownBy(() -> sm2.issue(CARD, List.of(), PAIR.getPublic(), Sample.STATUS, NOW))
                .isInstanceOf(KeyNotUsable.class);
        assertThatThrownBy(() -> new Entitlement("_sd", parse("2026-03-01"), parse("2026-03-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entitlement("x", parse("2026-03-02"), parse("2026-03-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_certificate_that_goes_along_is_of_the_key_that_signs() {
        var secret = ES256.pair().getPrivate();
        assertThatThrownBy(() -> new Issuer(ES256.key(), secret, Optional.of(Sample.EDDSA.certificate())))
                .isInstanceOf(KeyNotUsable.class)
                .hasMessageContaining("of another key");
        assertThat(Wallet.verify(Wallet.present(Selection.only(SCHOOLING)))).isInstanceOf(Shown.class);
    }

    private static StatusList list(Statuses statuses) {
        var edition = StatusListTests.EDITION;
        return (StatusList)
                VERIFIER.read(StatusListTests.issuer(ES256).listAsJwt(statuses, edition), edition.list(), NOW);
    }

    private static int digests(int services) {
        var entitlements = IntStream.range(0, services)
                .mapToObj(i -> new Entitlement("service_" + i, parse("2026-03-01"), parse("2026-03-01")))
                .toList();
        var credential = StatusListTests.issuer(ES256).issue(CARD, entitlements, PAIR.getPublic(), Sample.STATUS, NOW);
        return strings(said(credential.substring(0, credential.indexOf('~')))).size() - 3;
    }

    /** All that anybody can read of it. */
    private static String said(String presentation) {
        var said = new StringBuilder();
        for (var part : presentation.split("[~.]", -1)) {
            try {
                said.append(new String(Base64.getUrlDecoder().decode(part), UTF_8));
            } catch (IllegalArgumentException signature) {
                said.append(part);
            }
        }
        return said.toString();
    }

    private static List<String> strings(String said) {
        return Pattern.compile("\"[A-Za-z0-9_-]{43}\"")
                .matcher(said.replaceAll("\"[xy]\":\"[^\"]*\"", "").replaceAll("\"sd_hash\":\"[^\"]*\"", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
