package org.yizhengtong.server.registration;

import org.yizhengtong.server.kernel.ResidentId;

/**
 * Whom the register has under a citizen number.
 *
 * @param housed whether a home was ever registered for them
 */
public record KnownResident(ResidentId id, String name, boolean housed) {}
