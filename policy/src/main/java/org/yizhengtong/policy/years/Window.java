package org.yizhengtong.policy.years;

import java.time.LocalDate;

/** When the permit may next be endorsed or extended (签注期): first and last day. */
public record Window(LocalDate from, LocalDate to) {}
