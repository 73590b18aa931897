package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An application somebody began, for their own page.
 *
 * @param id by which it is thrown away, and no later one
 * @param keptUntil the last day on which it is there
 */
public record BegunApplication(UUID id, LocalDate begunOn, LocalDate keptUntil) {}
