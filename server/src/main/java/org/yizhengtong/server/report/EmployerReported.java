package org.yizhengtong.server.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** An employer (用人单位) told a station whom it hired, or whose work ended. Whether that is a resident it does not say. */
public record EmployerReported(UUID report, Actor by) implements DomainEvent {
    @Override
    public @Nullable ResidentId about() {
        return null;
    }

    @Override
    public String reference() {
        return report.toString();
    }
}
