package org.yizhengtong.policy;

import java.util.List;

/**
 * A ground on which a permit is cancelled (注销).
 *
 * @param ground {@code died}, {@code left}, {@code settled}, {@code fraud} or {@code ineligible}
 * @param flags what to say beside it, such as that it is read from a later text
 */
public record Cancellation(String ground, Citation cite, Confidence confidence, List<Flag> flags) {}
