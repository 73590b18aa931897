package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** The conversion of an old temporary permit was taken back. @param reference the permit's number */
public record ConversionWithdrawn(ResidentId about, Actor by, String reference) implements DomainEvent {}
