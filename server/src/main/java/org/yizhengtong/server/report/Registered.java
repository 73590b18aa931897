package org.yizhengtong.server.report;

import org.yizhengtong.server.kernel.ResidentId;

/**
 * What came of a report.
 *
 * @param resembles whether somebody registered before may be the same person
 */
public record Registered(ResidentId resident, boolean resembles) {}
