package org.yizhengtong.server.outreach.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.outreach.Message;

/** Every message that was sent. */
public interface Messages {
    void add(Message message);

    Optional<Message> find(UUID id);

    /** Notes that a message came in; answers whether it is the first time. */
    boolean received(RequestId message, ResidentId from, Instant at);

    /** The newest first. */
    List<Message> last(int count);
}
