package org.yizhengtong.server.registration;

/** A correction as it was typed; what is left empty stays as it is. */
public record CorrectionForm(
        String name,
        String citizenNumber,
        String hukouPlace,
        String addressLine,
        String phone,
        String reason,
        String paper) {}
