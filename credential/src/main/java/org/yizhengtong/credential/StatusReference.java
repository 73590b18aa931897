package org.yizhengtong.credential;

import java.net.URI;

/** Where a permit's status stands in a status list (状态列表): the place in the list, and the list's address. */
public record StatusReference(int index, URI list) {
    public StatusReference {
        if (index < 0) throw new IllegalArgumentException("A status list has no place " + index);
        if (!list.isAbsolute()) throw new IllegalArgumentException("A status list needs a whole address: " + list);
    }
}
