package org.yizhengtong.server.entitlement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A desk's question and its one answer (核验): entitled to this service today, or not, and why. It says nothing else about
 * the person.
 *
 * @param from the first day of the answer, where time alone will change it
 * @param sources the provisions it rests on, in words
 */
public record Verification(
        UUID id,
        ResidentId about,
        String office,
        String service,
        Purpose purpose,
        LocalDate on,
        Instant at,
        Answer answer,
        @Nullable LocalDate from,
        Text reason,
        List<Text> sources) {

    /** @throws NotYours for any office but the one that asked */
    public Verification openTo(String anOffice) {
        if (!office.equals(anOffice)) throw new NotYours(id.toString());
        return this;
    }
}
