package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.policy.TimeLimit;

/**
 * The time for a card that is still to be made (制证期限), for reading.
 *
 * @param due the last day
 * @param late whether it has passed
 * @param limit what the law says, with its article
 */
public record CardTime(LocalDate due, boolean late, TimeLimit limit) {}
