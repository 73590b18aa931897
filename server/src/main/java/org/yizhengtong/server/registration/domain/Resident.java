package org.yizhengtong.server.registration.domain;

import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** A resident (居民): who they are, as they declared it once. */
public record Resident(ResidentId id, CitizenNumber number, String name, String hukouPlace) {}
