package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** Somebody's old temporary permit was taken over from a file. @param reference its number */
public record TemporaryPermitCarriedOver(ResidentId about, Actor by, String reference) implements DomainEvent {}
