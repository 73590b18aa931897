package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Reading;

/** One person's facts on one day, under the figures of one law and a choice of readings. Immutable. */
public final class Situation {
    private final Map<String, Object> facts;
    private final Facts told;
    private final Law law;
    private final Readings readings;
    private final LocalDate on;
    private final LocalDate lawOn;
    private final boolean lawFollows;
    private final @Nullable Change change;

    /**
     * A person as told.
     *
     * @param facts every value, those assumed of everybody among them
     * @param told the facts that somebody told, with where they come from
     */
    public Situation(Map<String, Object> facts, Facts told, Law law, Readings readings, LocalDate on, LocalDate lawOn) {
        this(facts, told, law, readings, on, lawOn, on.equals(lawOn), null);
    }

    private Situation(
            Map<String, Object> facts,
            Facts told,
            Law law,
            Readings readings,
            LocalDate on,
            LocalDate lawOn,
            boolean lawFollows,
            @Nullable Change change) {
        this.facts = facts;
        this.told = told;
        this.law = law;
        this.readings = readings;
        this.on = on;
        this.lawOn = lawOn;
        this.lawFollows = lawFollows;
        this.change = change;
    }

    /** One fact set otherwise. The search for questions tries thousands: a chain of changes costs less than copies. */
    private record Change(
            String fact, Object value, @Nullable Change before) {}

    public @Nullable Object fact(String name) {
        for (var at = change; at != null; at = at.before()) if (at.fact().equals(name)) return at.value();
        return facts.get(name);
    }

    /** Where a fact comes from, or nothing for one that is missing, assumed, or changed to see what would be. */
    public @Nullable Origin origin(String name) {
        for (var at = change; at != null; at = at.before()) if (at.fact().equals(name)) return null;
        return told.get(name).map(Fact::origin).orElse(null);
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
        return lawFollows;
    }

    /** Whether drafts and announced plans are left out. */
    public boolean bindingOnly() {
        return readings.bindingOnly();
    }

    /** Whether a count of days counts the first day too. */
    public boolean countsFirstDay() {
        return readings.countsFirstDay();
    }

    /** Which reading of this point is followed. */
    public String reading(String name) {
        return readings.of(name);
    }

    /** The unsettled point of this name, which the pack's reader has made sure of. */
    public Reading point(String name) {
        var point = law.readings().get(name);
        if (point == null) throw new IllegalArgumentException("no reading " + name);
        return point;
    }

    /** The same person under another reading. */
    public Situation reading(String name, String value) {
        return new Situation(facts, told, law, readings.with(name, value), on, lawOn, lawFollows, change);
    }

    /** The figure of this name, which the pack's reader has made sure of. */
    public Parameter figure(String name) {
        var figure = law.figures().get(name);
        if (figure == null) throw new IllegalArgumentException("no figure " + name);
        return figure;
    }

    /** The figure's value on the day of the law, or nothing while it is open. */
    public @Nullable Long figureValue(String name) {
        var value = figure(name).on(lawOn);
        return value.isPresent() ? value.get().value() : null;
    }

    public Situation with(String fact, Object value) {
        return new Situation(facts, told, law, readings, on, lawOn, lawFollows, new Change(fact, value, change));
    }

    public Situation with(Map<String, Object> changes) {
        var changed = this;
        for (var one : changes.entrySet()) changed = changed.with(one.getKey(), one.getValue());
        return changed;
    }

    /** The same person on another day; the law moves along where it follows the calendar, as far as its packs last. */
    public Situation on(LocalDate day) {
        var last = law.lastDay();
        var followed = last != null && day.isAfter(last) ? last : day;
        return new Situation(facts, told, law, readings, day, lawFollows ? followed : lawOn, lawFollows, change);
    }
}
