package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every finding, whoever the person is. */
class FindingPropertyTests {
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");
    /** Held to one day, so that nothing but time passes. */
    private static final LocalDate LAW = LocalDate.parse("2012-02-29");

    private static final String BORN = "resident.birth_date";

    private static final Policy YANTAI = RealPacks.POLICY;
    private static final Policy SAMPLE = Sample.policy();
    private static final Policy POINTS = PointsTests.policy();

    /** A law, a place in it, and a person of whom some facts are known. */
    private record Somebody(Policy policy, String place, Facts facts, Random random) {
        static Somebody of(long seed) {
            var random = new Random(seed);
            var policy = List.of(YANTAI, SAMPLE, POINTS).get(random.nextInt(3));
            var facts = Facts.none();
            for (var kind : policy.vocabulary().all()) {
                if (random.nextInt(3) > 0) facts = facts.with(kind.name(), any(kind, facts, random), Origin.SAID);
            }
            var place = policy == YANTAI ? "370600" : policy == SAMPLE ? "620100" : "620200";
            return new Somebody(policy, place, facts, random);
        }

        /** Nothing happens to anybody before they are born. */
        private static Object any(FactKind kind, Facts known, Random random) {
            return switch (kind.type()) {
                case BOOL -> random.nextBoolean();
                case INT -> number(kind, random);
                case DATE -> {
                    var day = DAY.minusDays(random.nextInt(30_000)).plusDays(random.nextInt(300));
                    var born = born(known);
                    yield kind.notBefore().isEmpty() || !day.isBefore(born) ? day : born;
                }
                case CHOICE ->
                    kind.options().get(random.nextInt(kind.options().size())).code();
                case PLACE ->
                    List.of("370602", "370611", "370682", "371323", "110108").get(random.nextInt(5));
            };
        }

        private static long number(FactKind kind, Random random) {
            var least = kind.least() == null ? 0 : kind.least();
            var most = kind.most() == null ? 80 : Math.min(80, kind.most());
            return least + random.nextLong(most - least + 1);
        }

        /** The day of birth; the beginning of all days where it is not known. */
        static LocalDate born(Facts facts) {
            return facts.get(BORN).map(fact -> (LocalDate) fact.value()).orElse(LocalDate.MIN);
        }

        static Facts answered(Somebody somebody, FactKind kind) {
            var facts = somebody.facts();
            if (!kind.name().equals(BORN))
                return facts.with(kind.name(), any(kind, facts, somebody.random()), Origin.SAID);
            var first = facts.all().values().stream()
                    .map(Fact::value)
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .min(Comparator.naturalOrder())
                    .orElse(DAY);
            return facts.with(BORN, first.minusYears(somebody.random().nextInt(30)), Origin.SAID);
        }

        Finding find(LocalDate on, Facts facts, Set<String> notKnown) {
            return policy.find(new Inquiry(place, on, LAW, facts, notKnown));
        }

        Finding find(LocalDate on) {
            return find(on, facts, Set.of());
        }
    }

    private static List<Result> results(Finding finding) {
        var all = new ArrayList<>(
                List.of(finding.registration(), finding.permit(), finding.term(), finding.settlement()));
        finding.services().forEach(service -> all.add(service.result()));
        return all;
    }

    private static Result same(Finding finding, Result as) {
        return results(finding).stream()
                .filter(result -> result.subject().equals(as.subject()))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300)
    void not_yet_is_no_yes_the_day_before_and_a_yes_on_the_day(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        for (var result : results(somebody.find(DAY))) {
            var from = result.from();
            if (result.answer() != Answer.NOT_YET || from == null) continue;
            assertThat(same(somebody.find(from.minusDays(1)), result).answer()).isEqualTo(Answer.NOT_YET);
            assertThat(same(somebody.find(from), result).answer()).isEqualTo(Answer.YES);
        }
    }

    @Property(tries = 300)
    void a_service_asked_about_alone_is_found_as_among_all(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        var asked = new Inquiry(somebody.place(), DAY, LAW, somebody.facts(), Set.of());
        var all = somebody.policy().find(asked).services();
        for (var service : somebody.policy().services(somebody.place(), LAW)) {
            var among =
                    all.stream().filter(one -> one.service().equals(service)).findFirst();
            assertThat(somebody.policy().service(asked, service.id())).isEqualTo(among);
        }
        assertThat(somebody.policy().service(asked, "no_such_service")).isEmpty();
    }

    @Property(tries = 300)
    void an_answer_holds_until_its_last_day_and_not_on_the_next(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        for (var result : results(somebody.find(DAY))) {
            var until = result.until();
            if (until == null) continue;
            assertThat(same(somebody.find(until), result).answer()).isEqualTo(result.answer());
            assertThat(same(somebody.find(until.plusDays(1)), result).answer()).isNotEqualTo(result.answer());
        }
    }

    @Property(tries = 300)
    void what_is_missing_applied_gives_a_yes(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        for (var result : results(somebody.find(DAY))) {
            for (var missing : result.missing()) {
                var changed = somebody.facts();
                for (var change : missing.changes()) changed = changed.with(change.fact(), change.value(), Origin.SAID);
                assertThat(missing.changes()).hasSizeBetween(1, 3);
                assertThat(same(somebody.find(DAY, changed, Set.of()), result).answer())
                        .isEqualTo(Answer.YES);
            }
        }
    }

    @Property(tries = 300)
    void an_answered_question_never_leads_to_one_that_was_declared_irrelevant(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        var facts = somebody.facts();
        var before = results(somebody.find(DAY, facts, Set.of()));
        for (var result : before) {
            for (var fact : result.ask()) {
                var kind = somebody.policy().vocabulary().kind(fact);
                var answered = Somebody.answered(somebody, kind);
                assertThat(result.ask())
                        .as("%s in %s, then %s = %s", somebody.facts(), somebody.place(), fact, answered.get(fact))
                        .containsAll(new HashSet<>(same(somebody.find(DAY, answered, Set.of()), result)
                                .ask()));
            }
        }
    }

    /** Fewer tries than the others: who is known so little of costs a long search for questions. */
    @Property(tries = 80)
    void what_is_not_asked_changes_neither_answer_nor_outcome_nor_day(@ForAll long seed) {
        var somebody = Unasked.somebody(seed);
        var finding = somebody.find(somebody.facts());
        for (var result : results(finding)) {
            var filled = somebody.fill(finding, result);
            assertThat(same(somebody.find(filled), result))
                    .as("%s for %s in %s, filled with %s", result.subject(), somebody.facts(), somebody.place(), filled)
                    .extracting(Result::answer, Result::outcome, Result::from)
                    .containsExactly(result.answer(), result.outcome(), result.from());
        }
    }

    @Property(tries = 300)
    void longer_residence_never_turns_a_yes_into_a_no(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        for (var since : List.of("residence.since", "residence.registered_since", "work.since")) {
            if (!somebody.facts().has(since)) continue;
            var day = (LocalDate) somebody.facts().get(since).orElseThrow().value();
            var earlier = day.minusYears(3);
            var bound = !somebody.policy().vocabulary().kind(since).notBefore().isEmpty();
            var born = bound ? Somebody.born(somebody.facts()) : LocalDate.MIN;
            var longer = somebody.facts().with(since, earlier.isBefore(born) ? born : earlier, Origin.SAID);
            for (var result : results(somebody.find(DAY))) {
                if (result.answer() != Answer.YES) continue;
                assertThat(same(somebody.find(DAY, longer, Set.of()), result).answer())
                        .isEqualTo(Answer.YES);
            }
        }
    }

    @Property(tries = 300)
    void no_turning_day_is_overlooked(@ForAll long seed) {
        var somebody = Somebody.of(seed);
        for (var result : results(somebody.find(DAY))) {
            if (result.answer() != Answer.NOT_YET && result.until() == null) continue;
            var last = result.from() != null ? result.from().minusDays(1) : result.until();
            if (last == null) continue;
            var between = DAY.plusDays(somebody.random().nextInt((int) (last.toEpochDay() - DAY.toEpochDay()) + 1));
            assertThat(same(somebody.find(between), result).answer()).isEqualTo(result.answer());
        }
    }
}
