package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** What stays the same through a permit's life: whose it is, its number, and the day of its issue (签发日). */
public record Issue(PermitNumber number, ResidentId holder, LocalDate issuedOn) {}
