package org.yizhengtong.server.casework;

import org.yizhengtong.server.kernel.CaseNumber;

/** A case in which somebody acts for another. */
public record ActedFor(CaseNumber number, String applicantName, CaseState state) {}
