package org.yizhengtong.policy.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Points;

/** A table of points (积分指标表): its items added up, of each group only the best. */
public record PointTable(List<PointItem> items) {
    public PointTable {
        items = List.copyOf(items);
    }

    /** What the table gives with what is known. */
    public PointRange total(Situation situation) {
        var total = PointRange.NOTHING;
        var groups = new LinkedHashMap<String, PointRange>();
        for (var item : items) {
            var range = item.range(situation);
            if (item.group() == null) total = total.plus(range);
            else groups.merge(item.group(), range, PointRange::best);
        }
        for (var group : groups.values()) total = total.plus(group);
        return total;
    }

    /** What stands beside this item: neither it nor what it competes with in its group. */
    public PointTable beside(PointItem item) {
        return new PointTable(items.stream()
                .filter(other ->
                        other != item && (item.group() == null || !item.group().equals(other.group())))
                .toList());
    }

    /** Whether the total waits for a missing fact, rather than for a figure nobody has set. */
    boolean waits(Situation situation) {
        for (var item : items) if (item.waits(situation)) return true;
        return false;
    }

    public Set<String> facts() {
        var facts = new LinkedHashSet<String>();
        items.forEach(item -> facts.addAll(item.facts()));
        return facts;
    }

    void blocking(Situation situation, Consumer<String> each) {
        items.forEach(item -> item.blocking(situation, each));
    }

    /** Item by item, for a person to read. */
    public Points explained(Situation situation, @Nullable Long needed) {
        var best = best(situation);
        var explained = new ArrayList<Points.Item>();
        for (var item : items) {
            var ask = new ArrayList<String>();
            item.blocking(situation, ask::add);
            explained.add(new Points.Item(
                    item.id(),
                    item.name(),
                    item.gives(situation),
                    item.range(situation).least(),
                    item.group() == null || best.get(item.group()) == item,
                    ask,
                    item.cite(),
                    item.pack(),
                    item.confidence()));
        }
        var total = total(situation);
        return new Points(total.least(), total.most(), needed, explained);
    }

    private Map<String, PointItem> best(Situation situation) {
        var best = new LinkedHashMap<String, PointItem>();
        for (var item : items) {
            if (item.group() == null) continue;
            best.merge(item.group(), item, (one, other) -> {
                var more = other.range(situation)
                                .least()
                                .compareTo(one.range(situation).least())
                        > 0;
                return more ? other : one;
            });
        }
        return best;
    }
}
