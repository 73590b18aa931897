package org.yizhengtong.server.temporary;

/** How far a file has come. */
public enum ImportState {
    /** Sent, and nothing of it is booked. */
    WAITING,
    /** Some of its rows are booked; if nobody is at it, it goes on where it stopped. */
    RUNNING,
    DONE,
    UNDONE
}
