package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Who a resident is, the identity number open. Only for a purpose: whoever shows it publishes
 * {@link org.yizhengtong.server.kernel.Looked}.
 */
public record ResidentParticulars(
        ResidentId resident, String name, CitizenNumber number, LocalDate birthDate, String hukouPlace) {}
