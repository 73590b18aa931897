package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is asked of the law.
 *
 * @param place division code of the city whose law applies; a finer code counts for its city
 * @param on the day on which the facts are looked at
 * @param lawOn the day whose law applies; the same as {@code on} unless a service runs under the law of another day
 * @param facts what is known
 * @param notKnown facts the person was asked for and does not know: never asked again
 */
public record Inquiry(String place, LocalDate on, LocalDate lawOn, Facts facts, Set<String> notKnown) {}
