package org.yizhengtong.server.permit.domain;

import org.yizhengtong.server.kernel.ResidentId;

/** Applications begun, when two entries of one person are joined (合并) or parted. */
public interface MovedDrafts {
    /** What one entry began, or was begun for it, follows it; where the other has begun the same, each keeps its own. */
    void move(ResidentId from, ResidentId to);

    /** Puts what once stood under that entry back. */
    void moveBack(ResidentId from, ResidentId to);
}
