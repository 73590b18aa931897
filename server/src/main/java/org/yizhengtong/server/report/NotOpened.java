package org.yizhengtong.server.report;

import org.yizhengtong.server.kernel.Problem;

/** What a device sent was not sealed for this service, or not by our page. Nothing of it is kept. */
public final class NotOpened extends Problem {
    private static final long serialVersionUID = 1;

    NotOpened() {
        super("problem.report.not_opened");
    }
}
