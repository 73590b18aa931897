package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.ResidentId;

/** How often somebody named another to apply for (代办). */
public interface ProxyTries {
    /** Counts one more; answers how many that makes on this day. */
    int count(ResidentId writer, LocalDate day);
}
