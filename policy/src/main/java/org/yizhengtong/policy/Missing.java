package org.yizhengtong.policy;

import java.util.List;

/** A smallest set of changes, at most three, that would turn a no into a yes. */
public record Missing(List<Change> changes) {
    public Missing {
        changes = List.copyOf(changes);
    }

    /** One changeable fact, the value it would need, and that in words with the paper that proves it. */
    public record Change(String fact, Object value, Text words) {}
}
