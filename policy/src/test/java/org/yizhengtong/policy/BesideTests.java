package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two findings beside each other")
class BesideTests {
    private static final Policy POLICY = RealPacks.POLICY;
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    private static Finding find(Facts facts, boolean binding) {
        var inquiry = new Inquiry("370600", DAY, DAY, facts, Set.of());
        return POLICY.find(binding ? inquiry.binding() : inquiry);
    }

    private final Facts newcomer = Facts.none()
            .with("residence.intended_days", 400L, Origin.SAID)
            .with("resident.hukou_place", "371323", Origin.SAID)
            .with("resident.birth_date", LocalDate.parse("1968-05-02"), Origin.SAID)
            .with("residence.purpose", "work", Origin.SAID)
            .with("home.kind", "shed", Origin.SAID);

    private static Beside row(Iterable<Beside> rows, String subject) {
        for (var row : rows) if (row.subject().equals(subject)) return row;
        throw new IllegalArgumentException(subject);
    }

    @Test
    void under_binding_law_alone_there_is_no_permit_and_registration_is_the_same() {
        var rows = Beside.of(find(newcomer, false), find(newcomer, true));
        assertThat(row(rows, "permit").differs()).isTrue();
        assertThat(row(rows, "registration").differs()).isFalse();
        var jobs = row(rows, "service/employment_service");
        assertThat(jobs.one()).isNotNull();
        assertThat(jobs.other()).isNull();
        assertThat(jobs.differs()).isTrue();
        assertThat(rows.get(rows.size() - 1).subject()).isEqualTo("settlement");
    }

    @Test
    void with_one_fact_changed_only_what_rests_on_it_differs() {
        var own = newcomer.with("home.kind", "own", Origin.SAID);
        var rows = Beside.of(find(newcomer, false), find(own, false));
        assertThat(row(rows, "term").differs()).isTrue();
        assertThat(row(rows, "permit").differs()).isFalse();
    }

    @Test
    void what_is_not_needed_on_either_side_is_alike_whichever_rule_says_so() {
        var later = LocalDate.parse("2018-03-01");
        var local = newcomer.with("resident.hukou_place", "370602", Origin.SAID)
                .with("residence.place", "370602", Origin.SAID);
        var decree = POLICY.find(new Inquiry("370600", later, later, local, Set.of()));
        var temporary = row(Beside.of(find(local, false), decree), "service/temporary_permit");
        assertThat(temporary.one()).extracting(Result::answer).isEqualTo(Answer.NOT_REQUIRED);
        assertThat(temporary.other()).extracting(Result::answer).isEqualTo(Answer.NOT_REQUIRED);
        assertThat(temporary.differs()).isFalse();
    }

    @Test
    void a_law_that_sets_no_term_has_no_such_matter() {
        var later = LocalDate.parse("2018-03-01");
        var decree = POLICY.find(new Inquiry("370600", later, later, newcomer, Set.of()));
        var term = row(Beside.of(find(newcomer, false), decree), "term");
        assertThat(term.one()).isNotNull();
        assertThat(term.other()).isNull();
    }

    @Test
    void a_law_that_was_kept_finds_the_same_again() {
        var again = Policy.kept(POLICY.texts());
        var inquiry = new Inquiry("370600", DAY, DAY, newcomer, Set.of());
        assertThat(again.find(inquiry)).isEqualTo(POLICY.find(inquiry));
        assertThat(again.texts()).isEqualTo(POLICY.texts()).containsKey("370600/yt-2012.yaml");
    }
}
