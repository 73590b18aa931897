package org.yizhengtong.server.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.JoiningDesk;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;

@ServiceTest
@DisplayName("One person told of at the door who is in the register already: found as it is sent, and nothing lost")
class DoorstepDuplicatesTests {
    @Autowired
    DoorstepDesk doorstep;

    @Autowired
    ReportDesk reports;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    JoiningDesk joinings;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor officer;
    private final CitizenNumber number = Newcomers.number(parse("1973-04-05"));
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void registeredBefore() {
        clock.set("2012-03-01T02:00:00Z");
        town.newcomer();
        officer = town.officer();
        told(first, Device.newcomer(number));
        reports.registerAsTold(first, officer);
        clock.set("2012-03-10T02:00:00Z");
    }

    @Test
    @DisplayName("the same number, and the old one of fifteen digits: shown beside the register, nothing entered twice")
    void same_number() {
        var fifteen = number.value().substring(0, 6) + number.value().substring(8, 17);
        for (var typed : new String[] {number.value(), fifteen}) {
            var again = UUID.randomUUID();
            told(again, with("citizenNumber", typed));

            assertThatThrownBy(() -> reports.registerAsTold(again, officer))
                    .hasMessageContaining("citizenNumber.known");
            var known = Objects.requireNonNull(
                    reports.open(again, Map.of(), officer).known());
            assertThat(known.registration().resident()).isEqualTo(new ResidentId(first));
        }
    }

    @Test
    @DisplayName("who is known and moved gets the new home, since the day at the door")
    void moved() {
        told(second, with("addressLine", "西头9号"));
        var fields = new HashMap<>(with("addressLine", "西头9号"));
        fields.keySet().removeAll(Set.of("name", "citizenNumber", "hukouPlace-search"));
        fields.putAll(Map.of("toldOn.year", "2012", "toldOn.month", "3", "toldOn.day", "8"));

        reports.registerHome(second, new ResidentId(first), ReportForm.of(fields), officer);
        reports.registerHome(second, new ResidentId(first), ReportForm.of(fields), officer);

        assertThat(registration.history(new ResidentId(first))).hasSize(2);
        var last = registration.last(new ResidentId(first)).orElseThrow();
        assertThat(last.addressLine()).isEqualTo("西头9号");
        assertThat(last.registeredOn()).isEqualTo(parse("2012-03-08"));
    }

    @Test
    @DisplayName("who is known and did not move is asked no more: still here")
    void still_here() {
        told(second, with("addressLine", "村东头第二排板房"));

        reports.confirm(second, new ResidentId(first), officer);

        assertThat(residences.standing(new ResidentId(first)).orElseThrow().confirmedOn())
                .isEqualTo(parse("2012-03-10"));
        assertThat(reports.open(second, Map.of(), officer).resident()).isEqualTo(new ResidentId(first));
    }

    @Test
    @DisplayName("a digit mistyped at the door, or the same name and birthday: registered, and shown side by side")
    void resembling() {
        var typed = number.value();
        var mistyped = CitizenNumber.completed(typed.substring(0, 2) + "7" + typed.substring(3, 17));
        told(second, with("citizenNumber", mistyped.value()));

        assertThat(reports.registerAsTold(second, officer)).isEqualTo(new Registered(new ResidentId(second), true));

        assertThat(joinings.of(new ResidentId(second), officer))
                .anySatisfy(pair -> assertThat(pair.other().resident()).isEqualTo(new ResidentId(first)));
        var namesake = UUID.randomUUID();
        told(
                namesake,
                with("citizenNumber", Newcomers.number(parse("1973-04-05")).value()));
        assertThat(reports.registerAsTold(namesake, officer).resembles()).isTrue();
        var stranger = UUID.randomUUID();
        told(
                stranger,
                with("citizenNumber", Newcomers.number(parse("1973-04-06")).value()));
        assertThat(reports.registerAsTold(stranger, officer).resembles()).isFalse();
    }

    private Map<String, String> with(String field, String value) {
        var fields = Device.newcomer(number);
        fields.put(field, value);
        return fields;
    }

    /** Told two days before it is sent. */
    private void told(UUID id, Map<String, String> fields) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
        doorstep.keep(id, new Device(doorstep.page(officer).key(), officer).seal(day.toString(), fields), officer);
    }
}
