package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Text;
import org.yizhengtong.policy.years.Ground;
import org.yizhengtong.policy.years.YearsAccount;
import org.yizhengtong.server.law.Shelf;
import org.yizhengtong.server.temporary.TemporaryPermit;

/**
 * The account of somebody's years, with what lies ahead.
 *
 * @param here nothing where the records contradict one another
 * @param place the other place, where one was asked for
 * @param there what its law would give; nothing where it would not have let this happen
 * @param places with which it can be compared
 * @param ahead what becomes possible on a day to come, the soonest first
 * @param old temporary permits that were carried over, the earliest first
 */
public record YearsSheet(
        Optional<YearsAccount> here,
        Optional<Shelf> place,
        Optional<YearsAccount> there,
        List<Shelf> places,
        List<Ahead> ahead,
        List<TemporaryPermit> old) {

    /** Every stretch of days, counted or not, the earliest first. */
    public static List<Stretch> stretches(YearsAccount account) {
        return Stream.concat(
                        account.periods().stream()
                                .map(period -> new Stretch(
                                        period.from(),
                                        period.to(),
                                        period.ground(),
                                        period.ground().words(),
                                        period.cite())),
                        account.gaps().stream()
                                .map(gap -> new Stretch(gap.from(), gap.to(), null, gap.words(), gap.cite())))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    /** The account under this place's law as data, and under the other's where one was asked for. */
    public List<YearsStatement> statements() {
        return Stream.of(here, there)
                .flatMap(Optional::stream)
                .map(YearsStatement::of)
                .toList();
    }

    /** The account under this place's law as a picture, with the next goal; nothing before a day has passed. */
    public Optional<YearsBand> band() {
        return here.flatMap(account ->
                YearsBand.of(account, ahead.isEmpty() ? null : ahead.getFirst().from()));
    }

    /** The same under the other place's law. */
    public Optional<YearsBand> bandThere() {
        return there.flatMap(account -> YearsBand.of(account, null));
    }

    /**
     * @param to the last of these days; nothing while they run
     * @param ground why they count; nothing where they do not
     */
    public record Stretch(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Ground ground,
            Text words,
            @Nullable Citation cite) {
        public boolean counts() {
            return ground != null;
        }
    }

    /** @param service its name; nothing for the city's own registration (落户) */
    public record Ahead(Optional<Text> service, Result result) implements Comparable<Ahead> {
        public @Nullable LocalDate from() {
            return result.from();
        }

        public long days(LocalDate today) {
            var from = result.from();
            return from == null ? 0 : ChronoUnit.DAYS.between(today, from);
        }

        @Override
        public int compareTo(Ahead other) {
            var from = from();
            var its = other.from();
            return from == null || its == null ? 0 : from.compareTo(its);
        }
    }
}
