package org.yizhengtong.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points (积分) towards settlement, item by item.
 *
 * @param least what is certain from the known facts
 * @param most what the missing facts can still make of it; nothing where there is no upper bound
 * @param needed how many are needed, or nothing while nobody has set it
 */
public record Points(
        BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Long needed,
        List<Item> items) {
    public Points {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param answer whether it gives anything; {@link Truth#UNKNOWN} while a fact is missing
     * @param score what it gives for certain
     * @param counts whether it is part of the total; of items in one group only the best is
     * @param ask the facts it waits for
     */
    public record Item(
            String id,
            Text name,
            Truth answer,
            BigDecimal score,
            boolean counts,
            List<String> ask,
            Citation cite,
            String pack,
            Confidence confidence) {
        public Item {
            ask = List.copyOf(ask);
        }
    }
}
