package org.yizhengtong.server.casework.domain;

import java.util.List;
import org.yizhengtong.server.casework.CaseStep;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

/** What happened to each case, in order. */
public interface Steps {
    /** Adds a step; the same request makes no second one of its kind. */
    void add(Filing filing, CaseStep step, RequestId request);

    /** Whether this request has made a step of this kind. */
    boolean has(CaseNumber number, String kind, RequestId request);

    List<CaseStep> of(CaseNumber number);
}
