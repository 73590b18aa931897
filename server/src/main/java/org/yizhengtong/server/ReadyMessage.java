package org.yizhengtong.server;

import java.util.List;

/** What the service tells whoever started it, once it is ready: the sample sign-ins, for one. */
public interface ReadyMessage {
    List<String> lines();
}
