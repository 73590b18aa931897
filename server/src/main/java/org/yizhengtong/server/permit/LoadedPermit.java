package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A permit issued earlier, brought in from elsewhere: the sample city.
 *
 * @param serial the seven digits of its number that mean nothing
 * @param from the case in which it was approved; nothing for one converted from an older kind
 * @param office the station that handed its card over
 */
public record LoadedPermit(
        ResidentId holder, int serial, @Nullable CaseNumber from, String office, LocalDate issuedOn, int years) {}
