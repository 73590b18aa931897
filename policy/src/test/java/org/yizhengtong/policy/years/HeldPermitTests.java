package org.yizhengtong.policy.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Confidence;
import org.yizhengtong.policy.Status;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.rule.Continuity;
import org.yizhengtong.policy.rule.Length;
import org.yizhengtong.policy.rule.Span;

@DisplayName("A permit is endorsed under the interval of its day")
class HeldPermitTests {
    private static final Event ISSUED = Event.of(LocalDate.parse("2010-03-01"), EventKind.PERMIT_ISSUED);
    private static final Event ENDORSED = Event.of(LocalDate.parse("2011-02-20"), EventKind.ENDORSED);

    @Test
    void a_new_interval_runs_from_the_end_of_the_old_one() {
        var held = HeldPermit.from(ISSUED, every(1)).endorsed(ENDORSED, every(2));
        assertThat(held.due()).isEqualTo("2013-03-01");
        assertThat(held.endorsed(ENDORSED, every(2)).due()).isEqualTo("2015-03-01");
    }

    @Test
    void the_same_interval_is_counted_from_the_day_of_issue() {
        var leap = Event.of(LocalDate.parse("2012-02-29"), EventKind.PERMIT_ISSUED);
        var held = HeldPermit.from(leap, every(1));
        for (var year = 2; year <= 4; year++) held = held.endorsed(ENDORSED, every(1));
        assertThat(held.due()).isEqualTo("2016-02-29");
    }

    private static Continuity.Endorsement every(int years) {
        var cite = new Citation("law", "", new Text("样例法", "Sample Law"), null, Status.IN_FORCE, null, null);
        var basis = new Continuity.Basis(null, null, cite, Confidence.A, List.of());
        return new Continuity.Endorsement(new Length(Span.YEARS, years), new Length(Span.MONTHS, 1), basis);
    }
}
