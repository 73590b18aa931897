package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A permit issued earlier, brought in from elsewhere: the sample city.
 *
 * @param serial the seven digits of its number that mean nothing
 * @param from the case in which it was approved
 */
public record LoadedPermit(ResidentId holder, int serial, CaseNumber from, LocalDate issuedOn, int years) {}
