package org.yizhengtong.policy.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yizhengtong.policy.Policy;

/** What holds of every account, whatever happened. */
class YearsPropertyTests {
    private static final Policy POLICY = Policy.read(Path.of("src/test/resources/years"));

    /** A place, its readings, and a life there made of events that can follow each other, no two on one day. */
    private record Life(String place, Map<String, String> readings, History history, Random random) {
        static Life of(long seed) {
            var random = new Random(seed);
            var place = any(random, List.of("370600", "440400", "440100", "130100", "110000"));
            var readings = Map.of("DAY_COUNT", any(random, List.of("first_day_counted", "first_day_excluded")));
            var first = LocalDate.parse("2010-01-01").plusDays(random.nextInt(3_000));
            var registered = Event.at(first, EventKind.REGISTERED, address(place, random));
            var life = new Life(place, readings, History.of(registered), random);
            if (random.nextInt(4) == 0) {
                life = life.with(Event.converted(first.plusDays(1), first.minusDays(random.nextInt(4_000))));
            }
            var steps = random.nextInt(12);
            for (var i = 0; i < steps; i++) life = life.step();
            return life;
        }

        private Life step() {
            var day = last().plusDays(1L + random.nextInt(300));
            var now = account(day);
            return with(
                    switch (now.status()) {
                        case LEFT -> Event.at(day, EventKind.RETURNED, address(place, random));
                        case SUSPENDED ->
                            random.nextInt(4) == 0
                                    ? elsewhere(day)
                                    : Event.of(day, any(random, List.of(EventKind.ENDORSED_LATE, EventKind.SUSPENDED)));
                        case EXPIRED -> term(day, EventKind.ENDORSED_LATE);
                        case VALID -> random.nextInt(3) > 0 ? inTime(day, now) : elsewhere(day);
                        case NONE, REGISTERED ->
                            random.nextInt(3) > 0 ? term(day, EventKind.PERMIT_ISSUED) : elsewhere(day);
                    });
        }

        private Event inTime(LocalDate day, YearsAccount now) {
            var window = now.window();
            if (window == null || !window.to().isAfter(last())) return elsewhere(day);
            var opens = window.from().isAfter(last()) ? window.from() : last().plusDays(1);
            var length = (int) ChronoUnit.DAYS.between(opens, window.to()) + 1;
            var event = opens.plusDays(random.nextInt(length));
            return event.isBefore(LocalDate.parse("2016-01-01"))
                    ? Event.until(event, EventKind.ENDORSED, window.to().plusDays(1L + random.nextInt(900)))
                    : Event.of(event, EventKind.ENDORSED);
        }

        private Event term(LocalDate day, EventKind kind) {
            return day.isBefore(LocalDate.parse("2016-01-01"))
                    ? Event.until(day, kind, day.plusDays(random.nextInt(900)))
                    : Event.of(day, kind);
        }

        private Event elsewhere(LocalDate day) {
            return random.nextBoolean()
                    ? Event.of(day, EventKind.LEFT)
                    : Event.at(day, EventKind.MOVED, address(place, random));
        }

        private static String address(String place, Random random) {
            var prefix = random.nextInt(6) == 0 ? "4401" : place.substring(0, 4);
            return prefix + any(random, List.of("02", "04", "81"));
        }

        private static <T> T any(Random random, List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        Life with(Event event) {
            return new Life(place, readings, history.with(event), random);
        }

        LocalDate first() {
            var first = history.events().get(0).on();
            return history.events().stream()
                    .flatMap(event -> Stream.ofNullable(event.since()))
                    .filter(since -> since.isBefore(first))
                    .findFirst()
                    .orElse(first);
        }

        /** The same life up to its event of this number. */
        Life upTo(int number) {
            return new Life(place, readings, new History(history.events().subList(0, number + 1)), random);
        }

        LocalDate last() {
            return history.events().get(history.events().size() - 1).on();
        }

        YearsAccount account(LocalDate on) {
            return POLICY.years(place, on, history, readings);
        }

        long counted() {
            return readings.containsValue("first_day_counted") ? 1 : 0;
        }
    }

    @Property(tries = 1_000)
    void every_day_since_the_first_registration_counts_or_is_a_gap(@ForAll long seed) {
        var life = Life.of(seed);
        var on = life.last().plusDays(life.random().nextInt(800));
        var account = life.account(on);
        var all = ChronoUnit.DAYS.between(life.first(), on) + life.counted();
        assertThat(account.cumulativeDays() + account.gapDays()).isEqualTo(all);
        var gaps = account.gaps().stream().mapToLong(gap -> gap.days(on)).sum();
        var counted =
                account.periods().stream().mapToLong(period -> period.days(on)).sum();
        assertThat(counted + gaps + life.counted()).isEqualTo(all);
        assertThat(account.gapDays() - gaps).isBetween(0L, life.counted());
    }

    @Property(tries = 1_000)
    void periods_and_gaps_follow_each_other_without_a_hole(@ForAll long seed) {
        var life = Life.of(seed);
        var account = life.account(life.last().plusDays(life.random().nextInt(800)));
        var days = new ArrayList<LocalDate[]>();
        account.periods().forEach(one -> days.add(new LocalDate[] {one.from(), one.to()}));
        account.gaps().forEach(one -> days.add(new LocalDate[] {one.from(), one.to()}));
        days.removeIf(one -> one[1] != null && one[1].isBefore(one[0]));
        days.sort((a, b) -> a[0].compareTo(b[0]));
        for (var i = 1; i < days.size(); i++) {
            assertThat(days.get(i)[0]).isEqualTo(days.get(i - 1)[1].plusDays(1));
        }
        assertThat(days.get(days.size() - 1)[1]).isNull();
    }

    @Property(tries = 1_000)
    void the_total_is_never_less_than_the_run(@ForAll long seed) {
        var life = Life.of(seed);
        var account = life.account(life.last().plusDays(life.random().nextInt(800)));
        assertThat(account.cumulativeDays()).isGreaterThanOrEqualTo(account.runDays());
        assertThat(account.runDays()).isNotNegative();
    }

    @Property(tries = 1_000)
    void a_later_day_never_lessens_the_total(@ForAll long seed) {
        var life = Life.of(seed);
        var day = life.last().plusDays(life.random().nextInt(800));
        var later = day.plusDays(life.random().nextInt(800));
        assertThat(life.account(later).cumulativeDays())
                .isGreaterThanOrEqualTo(life.account(day).cumulativeDays());
    }

    @Property(tries = 1_000)
    void nothing_that_happens_lessens_the_total_where_no_law_counts_anew(@ForAll long seed) {
        var life = Life.of(seed);
        if (List.of("130100", "110000").contains(life.place())) return;
        for (var i = 1; i < life.history().events().size(); i++) {
            var on = life.history().events().get(i).on();
            assertThat(life.upTo(i).account(on).cumulativeDays())
                    .isGreaterThanOrEqualTo(
                            life.upTo(i - 1).account(on.minusDays(1)).cumulativeDays());
        }
    }

    @Property(tries = 1_000)
    void endorsing_in_time_never_loses_a_day(@ForAll long seed) {
        var life = Life.of(seed);
        var now = life.account(life.last());
        var window = now.window();
        if (window == null || !window.to().isAfter(life.last())) return;
        var endorsed = life.with(life.inTime(life.last().plusDays(1), now));
        var on = endorsed.last().plusDays(life.random().nextInt(800));
        // Where the law of that day lets an expired permit break nothing, a later law may be harder on one extended.
        if (life.account(on).status() == ResidenceStatus.EXPIRED) return;
        assertThat(endorsed.account(on).cumulativeDays())
                .isGreaterThanOrEqualTo(life.account(on).cumulativeDays());
        assertThat(endorsed.account(on).runDays())
                .isGreaterThanOrEqualTo(life.account(on).runDays());
    }

    @Property(tries = 1_000)
    void the_order_of_the_events_does_not_matter(@ForAll long seed) {
        var life = Life.of(seed);
        var shuffled = new ArrayList<>(life.history().events());
        Collections.shuffle(shuffled, life.random());
        var on = life.last().plusDays(life.random().nextInt(800));
        assertThat(POLICY.years(life.place(), on, new History(shuffled), life.readings()))
                .isEqualTo(life.account(on));
    }

    @Property(tries = 1_000)
    void a_permit_is_suspended_on_the_day_after_its_window_and_not_on_its_last(@ForAll long seed) {
        var life = Life.of(seed);
        var window = life.account(life.last()).window();
        if (window == null || window.to().isBefore(life.last())) return;
        assertThat(life.account(window.to()).status()).isEqualTo(ResidenceStatus.VALID);
        assertThat(life.account(window.to().plusDays(1)).status())
                .isIn(ResidenceStatus.SUSPENDED, ResidenceStatus.EXPIRED);
    }
}
