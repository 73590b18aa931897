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
 * That somebody lives somewhere, as an officer was told it at the door. Once it is registered or set aside, what was told
 * is kept no longer.
 *
 * @param id made where it was written down: the name of its request, and of whoever is registered by it
 * @param office the station that works through it
 * @param toldOn the day it was told; registration begins on it
 * @param sentOn the day it reached us
 * @param fields what was told, as it was typed; empty once the report is ended
 * @param resident who it turned out to be; nothing while it waits, and where it was set aside
 */
public record Report(
        UUID id,
        String office,
        UUID toldBy,
        String toldName,
        LocalDate toldOn,
        LocalDate sentOn,
        Map<String, String> fields,
        State state,
        @Nullable ResidentId resident) {
    /** So many days a report may be under way; what is older the head of the station answers for. */
    static final int LONGEST_UNDER_WAY = 30;

    public enum State {
        WAITING,
        REGISTERED,
        SET_ASIDE
    }

    public Report {
        fields = Map.copyOf(fields);
    }

    public static Report told(UUID id, Told told, Actor officer, LocalDate today) {
        var office = officer.atOffice();
        return new Report(
                id, office, officer.id(), officer.name(), told.on(), today, told.fields(), State.WAITING, null);
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public Report registeredAs(ResidentId who) {
        return new Report(id, office, toldBy, toldName, toldOn, sentOn, Map.of(), State.REGISTERED, who);
    }

    public Report setAside() {
        return new Report(id, office, toldBy, toldName, toldOn, sentOn, Map.of(), State.SET_ASIDE, null);
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
