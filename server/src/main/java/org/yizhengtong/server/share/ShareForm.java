package org.yizhengtong.server.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Service;

/**
 * What can be chosen for a new code.
 *
 * @param name of the holder, for an officer; empty for themselves
 * @param held whether there is a permit in force to share anything of
 * @param shown just what would be seen today; nothing until it is chosen for what
 */
public record ShareForm(
        String name,
        boolean held,
        List<SharePurpose> purposes,
        List<Service> services,
        @Nullable Shown shown) {}
