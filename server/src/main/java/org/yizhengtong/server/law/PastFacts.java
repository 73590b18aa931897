package org.yizhengtong.server.law;

import java.time.LocalDate;
import java.util.UUID;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.server.kernel.ResidentId;

/** What was known about a resident on a past day, and the id under which the finding is to be kept. */
public record PastFacts(UUID id, ResidentId about, LocalDate on, Facts facts) {}
