package org.yizhengtong.server.permit.domain;

import java.util.List;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.PermitStep;

/** What happened to each permit, in order; it only grows. */
public interface PermitSteps {
    void add(Issue permit, PermitStep step, RequestId request);

    /** Whether this request has made a step. */
    boolean has(PermitNumber permit, RequestId request);

    List<PermitStep> of(PermitNumber permit);

    /** Of all the permits somebody has had, the earliest first. */
    List<PermitStep> of(ResidentId holder);

    /** Adds many steps at once, one for each permit. */
    void addAll(List<Issue> permits, List<PermitStep> steps);
}
