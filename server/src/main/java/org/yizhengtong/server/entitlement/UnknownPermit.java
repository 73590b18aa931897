package org.yizhengtong.server.entitlement;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.yizhengtong.server.kernel.Problem;

/** No permit was issued under the number that a program asked about. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownPermit extends Problem {
    private static final long serialVersionUID = 1;

    public UnknownPermit() {
        super("problem.permit_unknown");
    }
}
