package org.yizhengtong.server.webhook.domain;

import java.time.Instant;
import java.util.List;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.webhook.PermitEvent;

/**
 * What offices are told, each office in an order of its own. An event gets its place in it after it was written down, so that
 * none appears before a place that was read already, and no writer waits for another.
 */
public interface Events {
    /** Writes one down; a suspension or an end that this office was told of already is left as it is. Answers whether it did. */
    boolean write(PermitEvent event);

    /** The newest that each office was told of whether this permit is good. */
    List<PermitEvent> lastOf(PermitNumber permit);

    /** Gives a place to every event written down since, and answers the last place in this office's order. */
    long place(String office);

    /** The same for every office in which one waits for it. */
    void placeAll();

    /** In order. */
    List<PermitEvent.Placed> after(String office, long position, int most);

    void forgetBefore(Instant at);
}
