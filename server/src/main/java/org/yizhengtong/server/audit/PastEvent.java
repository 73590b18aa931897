package org.yizhengtong.server.audit;

import java.time.Instant;
import org.yizhengtong.server.kernel.DomainEvent;

/** Something that happened before this journal began: the sample city's past. */
public record PastEvent(DomainEvent event, Instant at) {}
