package org.yizhengtong.server.share;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Text;

/**
 * A code as its holder's list shows it, without the code itself.
 *
 * @param service the name of the service it is about; nothing for another purpose
 * @param ending why it was ended before its time, if it was
 */
public record ShareCodeRow(
        UUID id,
        Shared shared,
        @Nullable Text service,
        boolean many,
        LocalDate madeOn,
        LocalDate until,
        int looks,
        ShareState state,
        @Nullable ShareEnding ending) {
    public boolean open() {
        return state == ShareState.OPEN;
    }
}
