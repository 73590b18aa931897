package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;

/**
 * An officer's decision (决定): the software only finds.
 *
 * @param by the officer's id
 * @param officer how the officer signs
 * @param reason in the officer's words; empty where an approval follows the finding
 * @param finding the kept finding it rests on
 * @param request the form it was sent with, so that sending it twice decides once
 */
public record Decision(LocalDate on, UUID by, String officer, String reason, UUID finding, RequestId request) {
    public static Decision of(Actor officer, LocalDate on, String reason, UUID finding, RequestId request) {
        return new Decision(on, officer.id(), officer.name(), reason, finding, request);
    }
}
