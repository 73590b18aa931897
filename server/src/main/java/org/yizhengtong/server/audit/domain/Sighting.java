package org.yizhengtong.server.audit.domain;

import java.time.LocalDateTime;

/** The looks of one office at one thing for one purpose on one day, as the journal counts them. */
public record Sighting(
        LocalDateTime last, String office, String purpose, String shown, String answer, String reference, long times) {}
