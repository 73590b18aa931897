package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Problem;

/** The resident is on record as having moved away; a new home has to be registered first. */
public final class NotLivingHere extends Problem {
    private static final long serialVersionUID = 1;

    public NotLivingHere(LocalDate since) {
        super("problem.not_living_here", since);
    }
}
