package org.yizhengtong.server.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * What a station was told of somebody: at the door, or by an employer (用人单位). Once it is registered or set aside, what
 * was told is kept no longer.
 *
 * @param id made where it was written down: the name of its request, and of whoever is registered by it
 * @param office the station that works through it
 * @param toldBy who wrote it down
 * @param toldName how pages call them
 * @param employer who told it; nothing where an officer was told at the door
 * @param toldOn the day it was told; what was told at the door is registered since then
 * @param sentOn the day it reached us
 * @param fields what was told, as it was typed; empty once the report is ended
 * @param resident who it turned out to be; nothing while it waits, and where it was set aside
 */
public record Report(
        UUID id,
        Content content,
        String office,
        UUID toldBy,
        String toldName,
        @Nullable String employer,
        LocalDate toldOn,
        LocalDate sentOn,
        Map<String, String> fields,
        State state,
        @Nullable ResidentId resident) {
    /** So many days a report may be under way; what is older the head of the station answers for. */
    static final int LONGEST_UNDER_WAY = 30;

    public enum Content {
        LIVES_HERE,
        /** Somebody's work ended (用工结束); they may have left, or not. */
        WORK_ENDED
    }

    public enum State {
        WAITING,
        REGISTERED,
        SET_ASIDE
    }

    public Report {
        fields = Map.copyOf(fields);
    }

    public static Report told(UUID id, Told told, Actor officer, LocalDate today) {
        return new Report(
                id,
                Content.LIVES_HERE,
                officer.atOffice(),
                officer.id(),
                officer.name(),
                null,
                told.on(),
                today,
                told.fields(),
                State.WAITING,
                null);
    }

    /**
     * What an employer reports today.
     *
     * @param station the one that works through it
     * @param employer how its pages call who told it
     */
    public static Report byEmployer(
            UUID id,
            Content content,
            String station,
            Map<String, String> fields,
            Actor by,
            String employer,
            LocalDate today) {
        return new Report(
                id, content, station, by.id(), employer, by.atOffice(), today, today, fields, State.WAITING, null);
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    /** What an employer tells is never registered by itself, and never before an officer did. */
    public boolean atTheDoor() {
        return employer == null;
    }

    /** The name that was told; empty once the report is ended. */
    public String name() {
        return fields.getOrDefault("name", "");
    }

    public Report registeredAs(ResidentId who) {
        return ended(State.REGISTERED, who);
    }

    public Report setAside() {
        return ended(State.SET_ASIDE, null);
    }

    private Report ended(State how, @Nullable ResidentId who) {
        return new Report(id, content, office, toldBy, toldName, employer, toldOn, sentOn, Map.of(), how, who);
    }

    /**
     * Whether this can be the day on which it was told.
     *
     * @throws FieldErrors for a day after the sending, and for one long before it unless the head answers for it
     */
    public void check(LocalDate day, Actor officer) {
        if (day.isAfter(sentOn)) throw wrong("after_sending", sentOn);
        var first = sentOn.minusDays(LONGEST_UNDER_WAY);
        if (day.isBefore(first) && !officer.head()) throw wrong("long_ago", first);
    }

    private static FieldErrors wrong(String what, LocalDate day) {
        return new FieldErrors(
                List.of(new FieldErrors.FieldError("toldOn", "report.error.toldOn." + what, List.of(day))));
    }
}
