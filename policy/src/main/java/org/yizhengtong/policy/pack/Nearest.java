package org.yizhengtong.policy.pack;

import java.util.Collection;

/** The known word nearest to a misspelt one. */
public final class Nearest {
    private static final int FAR = 3;

    private Nearest() {}

    /** {@code "; did you mean home.kind?"}, or nothing when no word is near. */
    public static String hint(String word, Collection<String> known) {
        String best = null;
        var least = FAR + 1;
        for (var other : known) {
            var steps = steps(word, other);
            if (steps < least) {
                least = steps;
                best = other;
            }
        }
        return best == null ? "" : "; did you mean " + best + "?";
    }

    /** How many letters have to be added, dropped or changed (Levenshtein). */
    private static int steps(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) row[j] = j;
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
