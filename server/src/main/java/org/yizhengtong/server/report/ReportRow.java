package org.yizhengtong.server.report;

import java.time.LocalDate;
import java.util.UUID;

/** A report in a list: whom it is about, and who was told it when. */
public record ReportRow(UUID id, String name, LocalDate toldOn, String toldName) {}
