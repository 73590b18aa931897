package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * A child (随迁子女) with its guardian (监护人), as seen on a day.
 *
 * @param relation what the guardian is to the child: {@code parent}, {@code grandparent} or {@code other}
 * @param age full years
 * @param ofAgeOn the sixteenth birthday: from that day on they act for themselves
 * @param ofAge whether that day has come
 */
public record HouseholdMember(
        ResidentId child,
        String name,
        String maskedNumber,
        ResidentId guardian,
        String guardianName,
        String guardianMaskedNumber,
        String relation,
        int age,
        LocalDate ofAgeOn,
        boolean ofAge) {}
