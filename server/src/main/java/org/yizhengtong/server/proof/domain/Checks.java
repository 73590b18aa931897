package org.yizhengtong.server.proof.domain;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

/** The checks of the last days, so that a form sent twice is one look. */
public interface Checks {
    /** Notes a check; answers whether it is made for the first time. */
    boolean first(PermitNumber permit, RequestId request, LocalDate on);
}
