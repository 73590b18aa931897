package org.yizhengtong.server.casework;

import org.yizhengtong.policy.Text;

/**
 * One thing an applicant was asked for, for reading.
 *
 * @param sent whether something was sent or said since
 */
public record AskedPoint(AskedFor asked, Text label, boolean sent) {}
