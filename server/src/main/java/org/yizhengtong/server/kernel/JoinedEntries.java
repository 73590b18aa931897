package org.yizhengtong.server.kernel;

import java.util.List;

/** Knows which entries of the register were joined (合并) to one: what is written down of them is this person's too. */
public interface JoinedEntries {
    /** The entries read through this one now; none for most. */
    List<ResidentId> of(ResidentId kept);
}
