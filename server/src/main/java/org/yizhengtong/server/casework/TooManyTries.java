package org.yizhengtong.server.casework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.Problem;

/** Too many wrong digits were tried with this case number today. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public final class TooManyTries extends Problem {
    private static final long serialVersionUID = 1;

    public TooManyTries(CaseNumber number) {
        super("problem.status_tries", number.value());
    }
}
