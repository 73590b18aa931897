package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** An import was undone, and this permit with it. @param reference its number */
public record TemporaryPermitWithdrawn(ResidentId about, Actor by, String reference) implements DomainEvent {}
