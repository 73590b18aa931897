package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's facts on one day, under the figures of one law. Immutable. */
public final class Situation {
    private final Map<String, Object> facts;
    private final Map<String, Parameter> figures;
    private final LocalDate on;
    private final LocalDate lawOn;
    private final @Nullable Change change;

    public Situation(Map<String, Object> facts, Map<String, Parameter> figures, LocalDate on, LocalDate lawOn) {
        this(facts, figures, on, lawOn, null);
    }

    private Situation(
            Map<String, Object> facts,
            Map<String, Parameter> figures,
            LocalDate on,
            LocalDate lawOn,
            @Nullable Change change) {
        this.facts = facts;
        this.figures = figures;
        this.on = on;
        this.lawOn = lawOn;
        this.change = change;
    }

    /** One fact set otherwise. The search for questions tries thousands: a chain of changes costs less than copies. */
    private record Change(
            String fact, Object value, @Nullable Change before) {}

    public @Nullable Object fact(String name) {
        for (var at = change; at != null; at = at.before()) if (at.fact().equals(name)) return at.value();
        return facts.get(name);
    }

    public boolean knows(String fact) {
        return fact(fact) != null;
    }

    public LocalDate on() {
        return on;
    }

    public LocalDate lawOn() {
        return lawOn;
    }

    /** Whether the law moves with the calendar, rather than being held to the law of one day. */
    public boolean lawFollows() {
        return on.equals(lawOn);
    }

    /** The figure of this name, which the pack's reader has made sure of. */
    public Parameter figure(String name) {
        var figure = figures.get(name);
        if (figure == null) throw new IllegalArgumentException("no figure " + name);
        return figure;
    }

    /** The figure's value on the day of the law, or nothing while it is open. */
    public @Nullable Long figureValue(String name) {
        var value = figure(name).on(lawOn);
        return value.isPresent() ? value.get().value() : null;
    }

    public Situation with(String fact, Object value) {
        return new Situation(facts, figures, on, lawOn, new Change(fact, value, change));
    }

    public Situation with(Map<String, Object> changes) {
        var changed = this;
        for (var one : changes.entrySet()) changed = changed.with(one.getKey(), one.getValue());
        return changed;
    }

    /** The same person on another day; the law moves along where it follows the calendar. */
    public Situation on(LocalDate day) {
        return new Situation(facts, figures, day, lawFollows() ? day : lawOn, change);
    }
}
