package org.yizhengtong.server.permit;

import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** A relative begins an application for somebody who cannot come (代办). */
public record ProxyBegan(ResidentId about, Actor by) implements DomainEvent {
    @Override
    public String reference() {
        return about.toString();
    }
}
