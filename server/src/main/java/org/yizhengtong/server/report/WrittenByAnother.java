package org.yizhengtong.server.report;

import org.yizhengtong.server.kernel.Problem;

/** Another officer wrote it down on this device: whoever was told sends it. */
public final class WrittenByAnother extends Problem {
    private static final long serialVersionUID = 1;

    WrittenByAnother() {
        super("problem.report.written_by_another");
    }
}
