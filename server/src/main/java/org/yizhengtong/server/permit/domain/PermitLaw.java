package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import org.yizhengtong.policy.years.Upkeep;

/** How permits are kept in force by the law of a day. */
@FunctionalInterface
public interface PermitLaw {
    Upkeep on(LocalDate day);
}
