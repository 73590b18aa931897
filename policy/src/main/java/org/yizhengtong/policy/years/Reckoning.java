package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Truth;
import org.yizhengtong.policy.rule.Continuity;
import org.yizhengtong.policy.rule.Readings;

/** Books a history event by event, each under the law of its own day, and strikes the account (结算). */
public final class Reckoning {
    private final Notes notes = new Notes();
    private final Ledger ledger = new Ledger();
    private final ContinuityLaw law;
    private final PermitCourse permits;
    private String place;
    private boolean present;
    private boolean converted;
    private @Nullable LocalDate left;

    /**
     * For one account.
     *
     * @param readings which reading of an unsettled point to follow, by its name
     */
    public Reckoning(Chains chains, String place, Map<String, String> readings) {
        this.law = new ContinuityLaw(chains, readings, notes);
        this.permits = new PermitCourse(law, ledger, notes);
        this.place = place;
    }

    /**
     * The account on this day.
     *
     * @throws BadHistory when an event cannot follow those before it, or lies after the day
     */
    public YearsAccount on(LocalDate on, History history) {
        var asked = place;
        for (var event : history.events()) {
            if (event.on().isAfter(on)) throw event.bad("it lies after " + on + ", the day of the account");
            // Who leaves on the due day has not missed it.
            var before = event.kind() == EventKind.LEFT ? event.on().minusDays(1) : event.on();
            permits.passTo(before, place, present);
            book(event);
        }
        permits.passTo(on, place, present);
        permits.foresee(on);
        return account(asked, on);
    }

    private void book(Event event) {
        switch (event.kind()) {
            case REGISTERED -> register(event);
            case RETURNED -> comeBack(event);
            case MOVED -> move(event);
            case LEFT -> leave(event);
            case CONVERTED -> convert(event);
            case SUSPENDED, EXPIRED -> permits.recordLapse(event, place, present);
            case CANCELLED -> permits.cancel(event);
            case PERMIT_ISSUED -> permits.issue(here(event), place);
            case ENDORSED -> permits.endorse(here(event), place);
            case ENDORSED_LATE -> permits.endorseLate(here(event), place);
        }
    }

    private void register(Event event) {
        if (present) throw event.bad("registered already; a new address is written moved, coming back returned");
        arrive(event, ledger.empty() ? Ground.REGISTERED : Ground.RETURNED);
    }

    private void comeBack(Event event) {
        if (present || ledger.empty()) throw event.bad("nobody has left before it; add left, or write registered");
        arrive(event, Ground.RETURNED);
    }

    private void arrive(Event event, Ground ground) {
        present = true;
        place = event.place() == null ? place : event.place();
        ledger.begin(event.on(), place, ground, null);
    }

    private void leave(Event event) {
        here(event);
        present = false;
        left = event.on();
        permits.holderLeft();
        ledger.stop(event.on(), GapReason.LEFT, null);
    }

    /** What counts as one place is for the law of the place moved to: it is there that the years are asked for. */
    private void move(Event event) {
        here(event);
        var from = place;
        var to = event.place() == null ? place : event.place();
        place = to;
        permits.holderMoved();
        var rule = law.moves(to, event.on());
        if (rule.isEmpty()) notes.add(Notes.NO_MOVE_RULE);
        var basis = rule.map(Continuity.Moves::basis).orElse(null);
        var one = rule.map(
                        said -> law.apply(said.within(), said.basis(), to, event.on(), scope -> scope.same(from, to)))
                .orElse(Truth.YES);
        if (one == Truth.UNKNOWN) notes.add(Notes.MOVE_UNCLEAR);
        if (one == Truth.NO) {
            if (ledger.counting()) ledger.stop(event.on(), GapReason.MOVED, basis);
            permits.holderLeft();
            ledger.begin(event.on(), to, Ground.MOVED, basis);
        } else {
            ledger.carryOn(event.on(), to, Ground.MOVED, basis);
        }
    }

    private void convert(Event event) {
        if (converted) throw event.bad("a temporary permit was converted before; keep one");
        converted = true;
        if (!present && !ledger.empty()) here(event);
        if (!present) arrive(event, Ground.CONVERTED);
        var rule = law.temporary(place, event.on()).orElse(null);
        var counts = rule != null && law.apply(rule.counts(), rule.basis(), place, event.on(), yes -> yes);
        var since = event.since();
        if (since != null) ledger.credit(since, counts, place, rule == null ? null : rule.basis());
        permits.convert(event, place);
    }

    private Event here(Event event) {
        if (present) return event;
        if (ledger.empty()) throw event.bad("nobody is registered yet; add registered before it");
        throw event.bad("the person left on " + left + "; add returned before it");
    }

    private YearsAccount account(String asked, LocalDate on) {
        var countsFirstDay = "first_day_counted".equals(law.reading(Readings.DAY_COUNT, asked, on));
        var today = countsFirstDay && !ledger.empty() ? 1 : 0;
        var counted = ledger.counting() ? today : 0;
        var periods = ledger.periods();
        var gaps = ledger.gaps();
        return new YearsAccount(
                asked,
                on,
                status(),
                present ? ledger.runSince() : null,
                present ? ledger.runDays(on) + counted : 0,
                periods.stream().mapToLong(period -> period.days(on)).sum() + counted,
                gaps.stream().mapToLong(gap -> gap.days(on)).sum() + today - counted,
                periods,
                gaps,
                present ? permits.window(place) : null,
                notes.all());
    }

    private ResidenceStatus status() {
        if (ledger.empty()) return ResidenceStatus.NONE;
        if (!present) return ResidenceStatus.LEFT;
        var permit = permits.permit();
        if (permit == null) return ResidenceStatus.REGISTERED;
        return switch (permit.state()) {
            case VALID -> ResidenceStatus.VALID;
            case SUSPENDED -> ResidenceStatus.SUSPENDED;
            case EXPIRED -> ResidenceStatus.EXPIRED;
            case ENDED -> ResidenceStatus.REGISTERED;
        };
    }
}
