package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * An application begun and not sent in yet (草稿).
 *
 * @param about whom it is for
 * @param writer who answers: the resident, or whoever acts for them
 * @param id another one for each that is begun
 * @param savedOn the last day on which something was answered or sent
 */
public record Draft(ResidentId about, UUID writer, UUID id, LocalDate begunOn, LocalDate savedOn) {}
