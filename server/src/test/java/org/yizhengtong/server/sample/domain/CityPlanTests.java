package org.yizhengtong.server.sample.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.policy.WorkingCalendar;
import org.yizhengtong.server.kernel.CitizenNumber;

@DisplayName("The sample city's people: always the same, nobody real, in every state there is")
class CityPlanTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final List<Community> COMMUNITIES = IntStream.range(1, 25)
            .mapToObj(n -> new Community(
                    "3706020%02d0%02d".formatted(n % 12 + 1, n),
                    "3706020%02d".formatted(n % 12 + 1),
                    "社区" + n,
                    "样例街道社区" + n))
            .toList();
    private static final List<Inhabitant> PEOPLE = on(TODAY);

    @Test
    void the_same_day_gives_the_same_people() {
        assertThat(on(TODAY)).isEqualTo(PEOPLE);
    }

    @Test
    void there_are_about_two_thousand_in_every_stage() {
        assertThat(PEOPLE).hasSizeBetween(2000, 2005);
        assertThat(PEOPLE.stream().map(Inhabitant::stage).collect(toSet())).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void nobody_shares_an_identity_number_or_a_permit_number() {
        assertThat(PEOPLE).extracting(who -> who.number().value()).doesNotHaveDuplicates();
        assertThat(PEOPLE).extracting(Inhabitant::id).doesNotHaveDuplicates();
        assertThat(PEOPLE).extracting(Inhabitant::serial).doesNotHaveDuplicates();
    }

    @Test
    void identity_numbers_are_well_made_and_name_no_division() {
        assertThat(PEOPLE).allSatisfy(who -> {
            assertThat(CitizenNumber.read(who.number().value())).isEqualTo(who.number());
            assertThat(who.number().division()).isEqualTo("379999");
        });
    }

    @Test
    void there_are_children_and_people_over_seventy_and_names_of_rare_characters() {
        assertThat(PEOPLE).anyMatch(who -> who.number().birthDate().isAfter(TODAY.minusYears(10)));
        assertThat(PEOPLE).anyMatch(who -> who.number().birthDate().isBefore(TODAY.minusYears(71)));
        assertThat(PEOPLE).anyMatch(who -> who.name().codePoints().anyMatch(Character::isSupplementaryCodePoint));
        var gb18030 = Charset.forName("GB18030");
        assertThat(PEOPLE).allMatch(who -> new String(who.name().getBytes(gb18030), gb18030).equals(who.name()));
    }

    @Test
    void they_come_from_many_provinces_and_from_the_counties_around() {
        assertThat(PEOPLE.stream().map(who -> who.hukouPlace().substring(0, 2)).collect(toSet()))
                .hasSizeGreaterThan(20);
        assertThat(PEOPLE).anyMatch(who -> who.hukouPlace().startsWith("3706"));
        assertThat(PEOPLE).noneMatch(who -> who.hukouPlace().equals("370602"));
    }

    @Test
    void they_live_in_every_kind_of_home_and_many_with_others() {
        assertThat(PEOPLE.stream().map(who -> who.home().kind()).collect(toSet()))
                .isEqualTo(Set.of("own", "rented", "dormitory", "relatives", "shed"));
        assertThat(PEOPLE.stream()
                        .collect(groupingBy(who -> who.home().address()))
                        .values())
                .anyMatch(household -> household.size() > 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-02-28", "2027-10-03", "2028-02-29"})
    void nothing_has_happened_before_it_could_or_after_today(String day) {
        var today = LocalDate.parse(day);
        assertThat(on(today)).allSatisfy(who -> {
            var home = who.home();
            assertThat(home.movedIn()).isAfterOrEqualTo(who.number().birthDate());
            assertThat(home.registeredOn()).isBetween(home.movedIn(), today);
            var history = who.history();
            if (history == null) return;
            assertThat(history.accepted()).isBetween(home.registeredOn(), today);
            if (history.asked() != null) assertThat(history.asked()).isBetween(history.accepted(), today);
            if (history.resubmitted() != null) assertThat(history.resubmitted()).isBetween(history.asked(), today);
            if (history.decided() != null) assertThat(history.decided()).isBetween(history.accepted(), today);
        });
    }

    private static List<Inhabitant> on(LocalDate today) {
        return CityPlan.on(today, COMMUNITIES, CALENDAR).inhabitants();
    }
}
