package org.yizhengtong.server.account;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** Somebody signed in: a resident, or staff for an office. */
public record SignedIn(@Nullable ResidentId about, Actor by, String reference) implements DomainEvent {}
