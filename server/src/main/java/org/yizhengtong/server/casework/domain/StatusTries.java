package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.CaseNumber;

/** Wrong digits tried with case numbers. */
public interface StatusTries {
    int wrong(CaseNumber number, LocalDate day);

    /** Counts one more. */
    void count(CaseNumber number, LocalDate day);
}
