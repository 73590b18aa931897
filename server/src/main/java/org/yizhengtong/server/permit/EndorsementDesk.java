package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.PermitLaw;

/** Endorses permits (签注) in time and late, and renews (延期) those with a term of years. */
@Service
@Transactional
public class EndorsementDesk {
    private final PermitActs acts;
    private final RequestAnswers answers;
    private final PermitDesk permits;
    private final LawDesk law;

    EndorsementDesk(PermitActs acts, RequestAnswers answers, PermitDesk permits, LawDesk law) {
        this.acts = acts;
        this.answers = answers;
        this.permits = permits;
        this.law = law;
    }

    /**
     * Endorses or renews on an officer's word. One asked for in time counts from the day it was asked for; one that is
     * late brings use back from today.
     *
     * @throws NotYetEndorsable before the window opens
     * @throws PermitStandsOtherwise for a permit that is over
     */
    public void endorse(PermitNumber number, RequestId request, Actor officer) {
        var done = acts.act(number, request, officer, this::endorsed);
        if (done.isPresent()) answers.grant(number, PermitRequest.Kind.ENDORSEMENT, officer);
    }

    private PermitActs.Done endorsed(Permit permit, LocalDate today, PermitLaw upkeep) {
        var years = years(permit.holder());
        return switch (permit) {
            case Permit.Held held -> {
                var day = held.asking().orElse(today);
                var late = day.isAfter(held.term().until());
                yield done(held.endorse(day, upkeep, years), late, day);
            }
            case Permit.Suspended lapsed -> done(lapsed.endorseLate(today, upkeep, years), true, today);
            default -> throw permit.otherwise();
        };
    }

    private static PermitActs.Done done(Permit endorsed, boolean late, LocalDate on) {
        return new PermitActs.Done(endorsed, late ? PermitStep.Kind.ENDORSED_LATE : PermitStep.Kind.ENDORSED, "", on);
    }

    private int years(ResidentId holder) {
        return PermitDesk.termOf(
                law.find(permits.factsOf(holder), Set.of()).term().years());
    }
}
