package org.yizhengtong.server.registration.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.yizhengtong.server.kernel.CitizenNumber;

/**
 * Everybody's number with the sound of their name: whose names sound the same and whose numbers are near, as {@link
 * Lookalikes} has it, may be one person. Asking for every number that each of a million people may have meant takes hours;
 * here one digit after another is struck out, and what is left equal is near. It holds twelve bytes a person.
 */
public final class NearNumbers {
    private static final int DIGITS = 17;
    private static final long[] TENS =
            LongStream.iterate(1, ten -> ten * 10).limit(DIGITS).toArray();
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final LongStream.Builder numbers = LongStream.builder();
    private final IntStream.Builder sounds = IntStream.builder();

    /** Two numbers, the lower one first. */
    public record Pair(CitizenNumber one, CitizenNumber other) {
        private static Pair of(long one, long other) {
            return new Pair(whole(Math.min(one, other)), whole(Math.max(one, other)));
        }

        private static CitizenNumber whole(long digits) {
            return CitizenNumber.completed(Long.toString(digits));
        }
    }

    /** @param sound how the name is read; two sounds are taken for one once in four thousand million times */
    public void add(CitizenNumber number, String sound) {
        numbers.add(Long.parseLong(number.value(), 0, DIGITS, 10));
        sounds.add(sound.hashCode());
    }

    /** Those that are near each other; nothing is added afterwards. */
    public Set<Pair> pairs() {
        var all = numbers.build().toArray();
        var heard = sounds.build().toArray();
        var near = new HashSet<Pair>();
        for (var place = 0; place < DIGITS; place++) {
            var at = place;
            pairUp(all, heard, number -> without(number, at), near);
            if (place + 1 < DIGITS) pairUp(all, heard, number -> larger(number, at), near);
        }
        return near;
    }

    private static void pairUp(long[] all, int[] heard, LongUnaryOperator struck, Set<Pair> near) {
        var keys = new long[all.length];
        for (var i = 0; i < all.length; i++) keys[i] = struck.applyAsLong(all[i]) * SPREAD + heard[i];
        for (var alike : alike(keys).values()) {
            for (var i : alike) {
                for (var j : alike) {
                    if (i < j && heard[i] == heard[j] && struck.applyAsLong(all[i]) == struck.applyAsLong(all[j]))
                        near.add(Pair.of(all[i], all[j]));
                }
            }
        }
    }

    /** Where each key stands that stands there more than once. */
    private static Map<Long, List<Integer>> alike(long[] keys) {
        var sorted = keys.clone();
        Arrays.parallelSort(sorted);
        var twice = IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] == sorted[i - 1])
                .mapToLong(i -> sorted[i])
                .toArray();
        var alike = new HashMap<Long, List<Integer>>();
        for (var i = 0; i < keys.length; i++)
            if (Arrays.binarySearch(twice, keys[i]) >= 0)
                alike.computeIfAbsent(keys[i], any -> new ArrayList<>()).add(i);
        return alike;
    }

    private static long digit(long number, int place) {
        return number / TENS[place] % 10;
    }

    private static long without(long number, int place) {
        return number - digit(number, place) * TENS[place];
    }

    /** The larger of two neighbours in front: equal for a number and the same with them changed over. */
    private static long larger(long number, int place) {
        var rise = digit(number, place) - digit(number, place + 1);
        return rise > 0 ? number + rise * (TENS[place + 1] - TENS[place]) : number;
    }
}
