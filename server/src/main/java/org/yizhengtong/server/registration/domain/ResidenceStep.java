package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

/**
 * What was told of a residence after it was declared, and by whom.
 *
 * @param residence the home it is about; nothing where nobody lived here any more
 */
public record ResidenceStep(
        ResidentId resident,
        RequestId request,
        @Nullable UUID residence,
        Kind kind,
        LocalDate on,
        LocalDate enteredOn,
        Way way,
        Actor by,
        String ground,
        String paper) {
    public enum Kind {
        CONFIRMED,
        LEFT,
        DIED,
        /** Had not left after all: what was written down of it is taken back. */
        STAYED,
        /** The paper of a home that was only told was shown. */
        PAPERS_SEEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it reached us. */
    public enum Way {
        PAGE,
        COUNTER,
        TEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Way of(Actor by) {
            return by.role() == Role.RESIDENT ? PAGE : COUNTER;
        }
    }

    public static ResidenceStep confirmed(Residence home, RequestId request, LocalDate today, Way way, Actor by) {
        return new ResidenceStep(home.resident(), request, home.id(), Kind.CONFIRMED, today, today, way, by, "", "");
    }

    public static ResidenceStep stayed(Residence home, RequestId request, String why, LocalDate today, Actor by) {
        return new ResidenceStep(
                home.resident(), request, home.id(), Kind.STAYED, today, today, Way.of(by), by, why, "");
    }

    public static ResidenceStep papersSeen(Residence shown, RequestId request, LocalDate today, Actor by) {
        return new ResidenceStep(
                shown.resident(),
                request,
                shown.id(),
                Kind.PAPERS_SEEN,
                today,
                today,
                Way.of(by),
                by,
                "",
                shown.paper());
    }

    public static ResidenceStep ended(
            ResidentId resident,
            RequestId request,
            @Nullable UUID residence,
            Kind kind,
            ToldEnd told,
            LocalDate today,
            Actor by) {
        return new ResidenceStep(
                resident, request, residence, kind, told.on(), today, Way.of(by), by, told.ground(), told.paper());
    }
}
