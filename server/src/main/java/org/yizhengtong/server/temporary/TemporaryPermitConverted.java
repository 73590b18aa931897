package org.yizhengtong.server.temporary;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** Somebody's old temporary permit was converted (暂住证转居住证). @param reference its number */
public record TemporaryPermitConverted(ResidentId about, Actor by, String reference) implements DomainEvent {}
