package org.yizhengtong.policy.rule;

import java.util.List;
import java.util.function.Consumer;
import org.yizhengtong.policy.Truth;

/**
 * A rule's condition, three-valued after Kleene with one more value: a missing fact makes it {@link Truth#UNKNOWN}, a
 * figure that nobody has set {@link Truth#OPEN}. A missing fact comes first: answering it may still settle the matter.
 */
public sealed interface Condition permits Condition.All, Condition.Any, Condition.Always, Test {
    Truth truth(Situation situation);

    /** Every test in it, in the order in which the rule writes them. */
    void tests(Consumer<Test> each);

    /** The same, and after each number of points to reach the tests in the lines of its table. */
    default void testsAndLines(Consumer<Test> each) {
        tests(test -> {
            each.accept(test);
            if (test instanceof Test.PointsReach reach)
                reach.table().items().forEach(item -> item.when().testsAndLines(each));
        });
    }

    /** The tests that decided: where one part was enough, only such parts; otherwise all of them. */
    default void deciding(Situation situation, Consumer<Test> each) {
        tests(each);
    }

    /** The missing facts that keep it from being known; nothing when it is known. */
    void blocking(Situation situation, Consumer<String> each);

    /** The opposite; no test is left behind a "not", so that each can be shown as it was made. */
    Condition not();

    /** Every part must hold. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth truth(Situation situation) {
            return joined(parts, situation, Truth.NO, Truth.YES);
        }

        @Override
        public void tests(Consumer<Test> each) {
            parts.forEach(part -> part.tests(each));
        }

        @Override
        public void deciding(Situation situation, Consumer<Test> each) {
            Condition.deciding(parts, situation, Truth.NO, each);
        }

        @Override
        public void blocking(Situation situation, Consumer<String> each) {
            if (truth(situation) == Truth.UNKNOWN) parts.forEach(part -> part.blocking(situation, each));
        }

        @Override
        public Condition not() {
            return new Any(parts.stream().map(Condition::not).toList());
        }
    }

    /** One part must hold. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth truth(Situation situation) {
            return joined(parts, situation, Truth.YES, Truth.NO);
        }

        @Override
        public void tests(Consumer<Test> each) {
            parts.forEach(part -> part.tests(each));
        }

        @Override
        public void deciding(Situation situation, Consumer<Test> each) {
            Condition.deciding(parts, situation, Truth.YES, each);
        }

        @Override
        public void blocking(Situation situation, Consumer<String> each) {
            if (truth(situation) == Truth.UNKNOWN) parts.forEach(part -> part.blocking(situation, each));
        }

        @Override
        public Condition not() {
            return new All(parts.stream().map(Condition::not).toList());
        }
    }

    /** Holds for everybody, or for nobody. */
    record Always(boolean holds) implements Condition {
        @Override
        public Truth truth(Situation situation) {
            return holds ? Truth.YES : Truth.NO;
        }

        @Override
        public void tests(Consumer<Test> each) {}

        @Override
        public void blocking(Situation situation, Consumer<String> each) {}

        @Override
        public Condition not() {
            return new Always(!holds);
        }
    }

    private static void deciding(List<Condition> parts, Situation situation, Truth decides, Consumer<Test> each) {
        var decided = false;
        for (var part : parts) {
            if (part.truth(situation) != decides) continue;
            decided = true;
            part.deciding(situation, each);
        }
        if (!decided) parts.forEach(part -> part.deciding(situation, each));
    }

    private static Truth joined(List<Condition> parts, Situation situation, Truth decides, Truth otherwise) {
        var joined = otherwise;
        for (var part : parts) {
            var truth = part.truth(situation);
            if (truth == decides) return decides;
            if (truth == Truth.UNKNOWN || (truth == Truth.OPEN && joined != Truth.UNKNOWN)) joined = truth;
        }
        return joined;
    }
}
