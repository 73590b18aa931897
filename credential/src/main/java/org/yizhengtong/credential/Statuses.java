package org.yizhengtong.credential;

import java.security.SecureRandom;
import java.util.function.IntPredicate;
import org.yizhengtong.credential.status.Packed;

/** The statuses of a list in the making. A place nobody has is valid, so that nobody sees how many are taken. */
public final class Statuses {
    /** Suspended is told apart from cancelled, which takes two bits. */
    private static final int BITS = 2;

    private static final int TRIES = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Packed packed;

    /** @param places how many permits it has room for; half of them should stay free */
    public Statuses(int places) {
        if (places < 1 || places > Packed.MAX_BYTES * (8 / BITS)) {
            throw new IllegalArgumentException("A status list has no " + places + " places");
        }
        packed = Packed.empty(BITS, places);
    }

    public Statuses put(int place, Status status) {
        packed.put(place, status.ordinal());
        return this;
    }

    /**
     * A place for a new permit, at random: places in a row would tell who was issued with whom. Who keeps the places
     * says which are taken, and draws again when another hand was faster.
     */
    public static int freePlace(int places, IntPredicate taken) {
        for (int i = 0; i < TRIES; i++) {
            int place = RANDOM.nextInt(places);
            if (!taken.test(place)) return place;
        }
        throw new IllegalStateException("A status list of " + places + " places is full: begin another");
    }

    Packed packed() {
        return packed;
    }
}
