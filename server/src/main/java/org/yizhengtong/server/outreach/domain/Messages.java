package org.yizhengtong.server.outreach.domain;

import java.util.List;
import org.yizhengtong.server.outreach.Message;

/** Every message that was sent. */
public interface Messages {
    void add(Message message);

    /** The newest first. */
    List<Message> last(int count);
}
