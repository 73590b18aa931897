package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.Problem;

/** The register holds the resident's death; nothing follows. */
public final class ResidentHasDied extends Problem {
    private static final long serialVersionUID = 1;

    public ResidentHasDied(LocalDate on) {
        super("problem.resident_died", on);
    }
}
