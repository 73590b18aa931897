package org.yizhengtong.server.casework.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yizhengtong.server.casework.MissedMonth;
import org.yizhengtong.server.casework.MissedRow;
import org.yizhengtong.server.kernel.CaseNumber;

/** Cases whose time limit passed without an answer, those still open among them. */
public interface MissedLimits {
    /** By the month of the missed day, the newest first, two years at most. */
    List<MissedMonth> months(String office, LocalDate today);

    /** Those of one month, the earliest first. */
    List<MissedRow> of(String office, YearMonth month, LocalDate today);

    /** Those nobody has written down yet, some at a time. */
    List<Case> untold(LocalDate today, int most);

    /** Marks it as written down; answers whether it was not before. */
    boolean told(CaseNumber number, LocalDate today);
}
