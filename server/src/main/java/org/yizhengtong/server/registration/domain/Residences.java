package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Every home registered, those left included. */
public interface Residences {
    /** The home the resident lives in, or lived in last. */
    Optional<Residence> last(ResidentId resident);

    /** Every home of the resident, as they were registered one after another. */
    List<Residence> all(ResidentId resident);

    /** The last day on which the resident moved away from here, if they ever did. */
    Optional<LocalDate> lastLeft(ResidentId resident);

    /** Whether this sending of the form was booked already. */
    boolean booked(ResidentId resident, RequestId request);

    void book(Residence residence);

    /** Mends how the door of a home is found. */
    void correctAddress(Residence home, String addressLine);

    /** Writes down the paper by which a home that was only told is proved. */
    void prove(Residence shown);

    /** Writes down that a home ended. */
    void close(Residence ended);

    /** A home that was said to have been left goes on. */
    void reopen(Residence goingOn);

    /** Books many homes at once. */
    void bookAll(List<Residence> residences);
}
