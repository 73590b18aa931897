package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** What was told of residences after they were declared; it only grows. */
public interface ResidenceSteps {
    /** Whether this sending of a form was written down already. */
    boolean written(ResidentId resident, RequestId request, ResidenceStep.Kind kind);

    void write(ResidenceStep step);

    /** The day on which it was last written down that the resident left this home, if it ever was. */
    Optional<LocalDate> leftEntered(ResidentId resident, UUID residence);

    /** Of each of the resident's homes that was ever confirmed, the last day. */
    Map<UUID, LocalDate> confirmed(ResidentId resident);
}
