package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** Two entries joined as one person (合并): the joined one is read through the one kept. */
public record Joining(
        UUID id, ResidentId joined, ResidentId kept, RequestId request, String reason, LocalDate on, UUID by) {}
