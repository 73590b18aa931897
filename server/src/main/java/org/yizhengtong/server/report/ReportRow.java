package org.yizhengtong.server.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report in a list: whom it is about, and who told it when.
 *
 * @param workEnded whether it says that somebody's work ended, not where somebody lives
 */
public record ReportRow(UUID id, String name, LocalDate toldOn, String toldName, boolean workEnded) {}
