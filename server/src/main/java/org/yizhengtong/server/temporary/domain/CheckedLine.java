package org.yizhengtong.server.temporary.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row after it was looked at by itself and beside those above it: a permit or the reason against it is there.
 *
 * @param again whether a row above it has the same person
 */
public record CheckedLine(
        Line line,
        @Nullable OldPermit permit,
        boolean again,
        @Nullable RowRefused refused) {
    public static CheckedLine possible(Line line, OldPermit permit, boolean again) {
        return new CheckedLine(line, permit, again, null);
    }

    public static CheckedLine refused(Line line, RowRefused why) {
        return new CheckedLine(line, null, false, why);
    }
}
