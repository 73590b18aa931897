package org.yizhengtong.server.casework;

import java.time.LocalDate;
import java.util.UUID;

/** A decision for reading: the day, who signed it, the reason given, and the finding it rests on. */
public record DecisionView(LocalDate on, String officer, String reason, UUID finding) {}
