package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yizhengtong.server.permit.PermitAct;

/** What can be done to a permit on a day. */
public final class Choices {
    private Choices() {}

    /** The permit as it stands that day. */
    public static Set<PermitAct> of(Permit permit, LocalDate day, PermitLaw law) {
        return switch (permit) {
            case Permit.Valid valid -> {
                var can = EnumSet.of(PermitAct.LOSS, PermitAct.EXCHANGE, PermitAct.CANCELLATION);
                if (!day.isBefore(opens(valid, law))) can.add(PermitAct.ENDORSEMENT);
                yield can;
            }
            case Permit.Lost lost -> {
                var can = EnumSet.of(PermitAct.FOUND, PermitAct.REPLACEMENT, PermitAct.CANCELLATION);
                if (!day.isBefore(opens(lost, law))) can.add(PermitAct.ENDORSEMENT);
                yield can;
            }
            case Permit.Suspended suspended ->
                EnumSet.of(PermitAct.ENDORSEMENT, PermitAct.LOSS, PermitAct.EXCHANGE, PermitAct.CANCELLATION);
            case Permit.Expired expired -> EnumSet.noneOf(PermitAct.class);
            case Permit.Cancelled cancelled -> EnumSet.of(PermitAct.OBJECTION);
        };
    }

    /** The first day of the window in which it may be endorsed or renewed. */
    public static LocalDate opens(Permit permit, PermitLaw law) {
        return permit.term().opens(law.on(permit.term().until()));
    }
}
