package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.rule.Chosen;
import org.yizhengtong.policy.rule.Continuity;
import org.yizhengtong.policy.rule.Length;
import org.yizhengtong.policy.rule.MoveScope;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.RunEffect;
import org.yizhengtong.policy.rule.Span;

@DisplayName("What a pack says of continuous residence is read as it is written")
class ContinuityTests {
    private static final Path WHOLE = Path.of("src/test/resources/packs");
    private final PackFolder.Read read = PackFolder.read(WHOLE);
    private final Pack city = read.packs().get(1);
    private final Continuity continuity = city.continuity();

    private Citation rules(String provision) {
        var rules = city.sources().get(0);
        return new Citation(
                "rules", provision, rules.title(), rules.number(), rules.status(), rules.from(), rules.address());
    }

    private Continuity.Basis basis(String provision) {
        return new Continuity.Basis(null, null, rules(provision), Confidence.A, List.of());
    }

    @Test
    void whether_time_under_the_temporary_permit_counts() {
        assertThat(continuity.temporary())
                .containsExactly(new Continuity.TemporaryTime(
                        new Chosen.Outright<>(false),
                        new Continuity.Basis(
                                null,
                                null,
                                rules("20"),
                                Confidence.B,
                                List.copyOf(city.flags().values()))));
    }

    @Test
    void endorsement_before_and_after_the_law_changed() {
        var old = new Continuity.Basis(null, LocalDate.parse("2015-12-31"), rules("21"), Confidence.A, List.of());
        var now = new Continuity.Basis(LocalDate.parse("2016-01-01"), null, rules("21"), Confidence.A, List.of());
        assertThat(continuity.endorsement())
                .containsExactly(
                        new Continuity.Endorsement(null, new Length(Span.DAYS, 30), old),
                        new Continuity.Endorsement(new Length(Span.YEARS, 1), new Length(Span.MONTHS, 1), now));
    }

    @Test
    void the_steps_of_lateness_one_of_them_by_reading() {
        var point = city.readings().values().iterator().next();
        var asRead = Map.of("counted", RunEffect.UNBROKEN, "not_counted", RunEffect.NEW);
        assertThat(continuity.late())
                .containsExactly(
                        new Continuity.LateStep(
                                new Length(Span.DAYS, 30), new Chosen.Outright<>(RunEffect.UNBROKEN), basis("22(1)")),
                        new Continuity.LateStep(
                                new Length(Span.MONTHS, 2), new Chosen.ByReading<>(point, asRead), basis("22(2)")),
                        new Continuity.LateStep(null, new Chosen.Outright<>(RunEffect.ANEW), basis("22(3)")));
    }

    @Test
    void within_what_a_move_breaks_nothing() {
        assertThat(continuity.moves())
                .containsExactly(new Continuity.Moves(new Chosen.Outright<>(MoveScope.CITY), basis("23")));
    }

    @Test
    void a_pack_that_says_nothing_of_it_has_none_of_its_parts() {
        assertThat(read.packs().get(0).continuity()).isEqualTo(Continuity.NONE);
    }
}
