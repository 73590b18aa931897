package org.yizhengtong.server.account;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A resident has an account from now on. */
public record AccountOpened(ResidentId about, Actor by, String reference) implements DomainEvent {}
