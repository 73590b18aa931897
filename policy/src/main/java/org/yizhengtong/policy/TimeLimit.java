package org.yizhengtong.policy;

/**
 * A time limit (办理时限) for an office.
 *
 * @param step {@code issue}: from acceptance to the permit
 * @param workingDays how many working days, the first day not counted
 */
public record TimeLimit(String step, int workingDays, Citation cite, Confidence confidence) {}
