package org.yizhengtong.policy;

/** Facts that somebody said, as a file writes them. */
final class Said {
    private Said() {}

    /** As {@code name, value, name, value, …}. */
    static Facts of(Policy policy, String... namesAndValues) {
        var facts = Facts.none();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = policy.vocabulary().parse(namesAndValues[i], namesAndValues[i + 1]);
            facts = facts.with(namesAndValues[i], value, Origin.SAID);
        }
        return facts;
    }
}
