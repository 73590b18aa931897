package org.yizhengtong.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.cli.RuleView.CiteView;
import org.yizhengtong.policy.Points;

/** Points towards settlement: what is certain, what is still possible, what is needed, and each item. */
record PointsView(
        BigDecimal total,
        @Nullable BigDecimal most,
        @Nullable Long needed,
        List<ItemView> items) {
    static PointsView of(Points points) {
        return new PointsView(
                points.least(),
                points.most(),
                points.needed(),
                points.items().stream().map(ItemView::of).toList());
    }

    /** One item. */
    record ItemView(
            String id,
            Both name,
            String answer,
            BigDecimal score,
            boolean counts,
            List<String> ask,
            CiteView cite,
            String pack,
            String confidence) {
        static ItemView of(Points.Item item) {
            return new ItemView(
                    item.id(),
                    Both.of(item.name()),
                    FindingView.code(item.answer()),
                    item.score(),
                    item.counts(),
                    item.ask(),
                    CiteView.of(item.cite()),
                    item.pack(),
                    item.confidence().name());
        }
    }
}
