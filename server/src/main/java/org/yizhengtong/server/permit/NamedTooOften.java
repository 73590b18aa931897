package org.yizhengtong.server.permit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yizhengtong.server.kernel.Problem;

/** Somebody named others to apply for too often today. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public final class NamedTooOften extends Problem {
    private static final long serialVersionUID = 1;

    public NamedTooOften() {
        super("problem.named_too_often");
    }
}
