package org.yizhengtong.policy.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Situation;

/**
 * What to ask next: exactly the missing facts that can still change the answer, the most deciding first. A fact that can
 * only matter together with a figure nobody has set is not among them.
 */
final class Questions {
    /** Beyond so many tries a question counts as one that may matter: better one too many than one too few. */
    private static final int MOST_TRIES = 4000;

    private final Judge judge;
    private final Representatives representatives;
    private final List<String> order;
    private final Map<String, Set<Object>> values = new HashMap<>();
    private int tries;

    Questions(Vocabulary vocabulary, Judge judge, Representatives representatives) {
        this.judge = judge;
        this.representatives = representatives;
        this.order = vocabulary.all().stream().map(kind -> kind.name()).toList();
    }

    List<String> among(Set<String> blocking, Situation situation) {
        var deciding = new HashMap<String, Double>();
        for (var fact : blocking) {
            if (matters(fact, situation)) deciding.put(fact, share(fact, situation));
        }
        var asked = new ArrayList<>(deciding.keySet());
        asked.sort(byShare(deciding));
        return asked;
    }

    /**
     * The same values for the whole search: what tells them apart lies in the rules, not in what is filled in. Only how
     * many points are just enough depends on the other items.
     */
    private Set<Object> values(String fact, Situation situation) {
        if (representatives.dependsOnOthers(fact)) return representatives.of(fact, situation);
        return values.computeIfAbsent(fact, any -> representatives.of(fact, situation));
    }

    private Comparator<String> byShare(Map<String, Double> deciding) {
        return Comparator.<String>comparingDouble(fact -> -deciding.getOrDefault(fact, 0.0))
                .thenComparingInt(order::indexOf);
    }

    /** How many of the values a fact can have settle the matter at once. */
    private double share(String fact, Situation situation) {
        var values = values(fact, situation);
        var settled = values.stream()
                .filter(value ->
                        Prospect.of(judge.outlook(situation.with(fact, value))).known())
                .count();
        return (double) settled / values.size();
    }

    /** Today's standing costs a fraction of the outlook, and nearly always shows already that a fact matters. */
    private boolean matters(String fact, Situation situation) {
        tries = 0;
        if (matters(fact, situation, true)) return true;
        tries = 0;
        return matters(fact, situation, false);
    }

    /**
     * Whether there is one way to fill in the other missing facts in which two values of this one differ.
     *
     * @param today whether to search by how the matter stands today, and to look ahead only where that differs
     */
    private boolean matters(String fact, Situation situation, boolean today) {
        if (tries++ > MOST_TRIES) return !today;
        Prospect settled = null;
        Prospect unsettled = null;
        for (var value : values(fact, situation)) {
            var prospect = prospect(situation.with(fact, value), today);
            if (!prospect.known()) unsettled = prospect;
            else if (settled == null) settled = prospect;
            else if (!settled.sameAs(prospect)) return !today || differs(fact, situation);
        }
        if (unsettled == null) return false;
        for (var other : today ? unsettled.blockingToday(judge) : unsettled.blocking(judge)) {
            if (other.equals(fact)) continue;
            for (var value : values(other, situation)) {
                var filled = situation.with(other, value);
                if (!prospect(filled, today).known() && matters(fact, filled, today)) return true;
            }
            return false;
        }
        return !today;
    }

    private Prospect prospect(Situation situation, boolean today) {
        return today ? Prospect.today(judge, situation) : Prospect.of(judge.outlook(situation));
    }

    /** Whether two values of this fact differ with the others as they are. */
    private boolean differs(String fact, Situation situation) {
        Prospect settled = null;
        for (var value : values(fact, situation)) {
            var prospect = Prospect.of(judge.outlook(situation.with(fact, value)));
            if (!prospect.known()) continue;
            if (settled != null && !settled.sameAs(prospect)) return true;
            settled = prospect;
        }
        return false;
    }
}
