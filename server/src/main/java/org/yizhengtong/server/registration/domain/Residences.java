package org.yizhengtong.server.registration.domain;

import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Every home registered, those left included. */
public interface Residences {
    /** The home the resident lives in. */
    Optional<Residence> current(ResidentId resident);

    /** Whether this sending of the form was booked already. */
    boolean booked(ResidentId resident, RequestId request);

    void book(Residence residence);

    /** Writes down that a home was left. */
    void close(Residence left);

    /** Books many homes at once. */
    void bookAll(List<Residence> residences);
}
