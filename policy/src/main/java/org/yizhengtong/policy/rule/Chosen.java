package org.yizhengtong.policy.rule;

import java.util.Map;
import java.util.function.Function;
import org.yizhengtong.policy.Reading;

/** What a pack says outright, or says one way or another as an unsettled point is read (解释口径). */
public sealed interface Chosen<T> {
    /**
     * What is said.
     *
     * @param readings gives the reading followed of this point
     */
    T under(Function<Reading, String> readings);

    /** Said outright. */
    record Outright<T>(T value) implements Chosen<T> {
        @Override
        public T under(Function<Reading, String> readings) {
            return value;
        }
    }

    /** Said for each reading of the point. */
    record ByReading<T>(Reading point, Map<String, T> values) implements Chosen<T> {
        public ByReading {
            values = Map.copyOf(values);
        }

        @Override
        public T under(Function<Reading, String> readings) {
            var value = values.get(readings.apply(point));
            if (value == null) throw new IllegalArgumentException("no such reading of " + point.name());
            return value;
        }
    }
}
