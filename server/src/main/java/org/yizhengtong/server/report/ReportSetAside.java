package org.yizhengtong.server.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A station registers nothing of what it was told; why stands in the report. */
public record ReportSetAside(UUID report, Actor by) implements DomainEvent {
    @Override
    public @Nullable ResidentId about() {
        return null;
    }

    @Override
    public String reference() {
        return report.toString();
    }
}
