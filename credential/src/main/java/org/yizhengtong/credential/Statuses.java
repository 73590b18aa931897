package org.yizhengtong.credential;

import java.security.SecureRandom;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.yizhengtong.credential.status.Packed;

/** The statuses of a list in the making. A place nobody has is valid, so that nobody sees how many are taken. */
public final class Statuses {
    /** Suspended is told apart from cancelled, which takes two bits. */
    private static final int BITS = 2;

    /** In a list that is half full, so many draws in a row find no free place once in a thousand times. */
    private static final int DRAWS = 10;

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
     * says which are taken, and may take one with the same word.
     *
     * @return nothing where so few places are free that it is time for another list
     */
    public static OptionalInt freePlace(int places, IntPredicate taken) {
        return RANDOM.ints(DRAWS, 0, places).filter(place -> !taken.test(place)).findFirst();
    }

    Packed packed() {
        return packed;
    }
}
