package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

@LifeTest
@DisplayName("Whoever names somebody to apply for learns nothing from the answer, and cannot try it out")
class NamingTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    OnBehalfDesk onBehalf;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ResidenceDesk residences;

    private Actor mother = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");
    private Actor daughter = mother;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
        mother = town.newcomer("19480203", "2017-02-01");
        daughter = town.newcomer("19780203", "2017-02-01");
    }

    @Test
    void one_answer_for_whoever_is_unknown_misnamed_gone_waiting_or_served() {
        var misnamed = naming(mother);
        misnamed.put("name", "试样乙");
        var unknown = naming(mother);
        unknown.put("number", Newcomers.number(LocalDate.parse("1948-02-03")).value());
        var waiting = town.newcomer("19480203", "2017-02-01");
        town.apply(waiting);
        var served = town.newcomer("19480203", "2017-02-01");
        town.permit(served, "2018-01-15");
        var gone = town.newcomer("19480203", "2017-02-01");
        residences.leave(gone.resident(), ToldStep.on(new TypedDay("2018", "3", "1")), RequestId.fresh(), gone);
        for (var typed : List.of(misnamed, unknown, naming(waiting), naming(served), naming(gone)))
            assertThat(wrong(typed)).containsExactly(new FieldError("number", "problem.nobody_to_apply_for"));
        assertThat(town.rows("application_draft", waiting)).isZero();
        assertThat(onBehalf.begin(daughter, naming(mother))).isEqualTo(mother.resident());
    }

    @Test
    void spaces_full_width_signs_and_a_number_of_fifteen_digits_are_forgiven() {
        var typed = naming(mother);
        typed.put("name", " " + Town.NAME + "　");
        typed.replace("number", typed.getOrDefault("number", "").replace('9', '９'));
        assertThat(onBehalf.begin(daughter, typed)).isEqualTo(mother.resident());
    }

    @Test
    void ten_times_a_day_and_then_not_even_the_right_one() {
        var misnamed = naming(mother);
        misnamed.put("name", "试样乙");
        for (var time = 0; time < OnBehalfDesk.MOST_TRIES; time++)
            assertThat(wrong(misnamed)).hasSize(1);
        assertThatThrownBy(() -> onBehalf.begin(daughter, naming(mother))).isInstanceOf(NamedTooOften.class);
        clock.set("2018-03-15T17:00:00Z");
        assertThat(onBehalf.begin(daughter, naming(mother))).isEqualTo(mother.resident());
    }

    @Test
    void at_once_no_more_often_than_one_after_the_other() throws InterruptedException {
        var misnamed = naming(mother);
        misnamed.put("name", "试样乙");
        var tried = AtOnce.times(25, () -> onBehalf.begin(daughter, misnamed));
        assertThat(tried.refused()).filteredOn(FieldErrors.class::isInstance).hasSize(OnBehalfDesk.MOST_TRIES);
        assertThat(tried.refused()).filteredOn(NamedTooOften.class::isInstance).hasSize(15);
    }

    @Test
    void mistakes_are_told_together_and_are_no_try() {
        assertThat(wrong(Map.of())).extracting(FieldError::field).containsExactly("name", "number", "relation", "why");
        for (var time = 0; time < OnBehalfDesk.MOST_TRIES; time++) wrong(Map.of());
        assertThat(onBehalf.begin(daughter, naming(mother))).isEqualTo(mother.resident());
    }

    @Test
    void not_oneself_and_nobody_under_sixteen() {
        assertThat(wrong(naming(daughter))).containsExactly(new FieldError("number", "problem.relative_self"));
        assertThat(wrong(numbered("2002-03-16"))).containsExactly(new FieldError("number", "problem.relative_child"));
        assertThat(wrong(numbered("2002-03-15")))
                .containsExactly(new FieldError("number", "problem.nobody_to_apply_for"));
    }

    @Test
    void whoever_is_not_registered_here_registers_first() {
        var stranger = new Actor(UUID.randomUUID(), Role.RESIDENT, null, "");
        assertThatThrownBy(() -> onBehalf.begin(stranger, naming(mother))).isInstanceOf(NotRegistered.class);
    }

    private List<FieldError> wrong(Map<String, String> typed) {
        return catchThrowableOfType(FieldErrors.class, () -> onBehalf.begin(daughter, typed))
                .errors();
    }

    private Map<String, String> numbered(String born) {
        var typed = naming(mother);
        typed.put("number", Newcomers.number(LocalDate.parse(born)).value());
        return typed;
    }

    private Map<String, String> naming(Actor person) {
        var number = registration.particulars(person.resident()).number().value();
        return new HashMap<>(Map.of("name", Town.NAME, "number", number, "relation", "child", "why", "old"));
    }
}
