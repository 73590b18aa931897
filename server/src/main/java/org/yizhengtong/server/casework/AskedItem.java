package org.yizhengtong.server.casework;

/**
 * One thing an applicant was asked for, and whether something was sent since.
 *
 * @param round the first asking, the second, …
 */
public record AskedItem(AskedFor asked, int round, boolean sent) {}
