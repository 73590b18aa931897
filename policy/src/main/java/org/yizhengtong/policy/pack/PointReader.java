package org.yizhengtong.policy.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.PointItem;
import org.yizhengtong.policy.rule.PointTable;

/** Reads a pack's table of points. */
final class PointReader {
    private static final Set<String> KEYS =
            Set.of("id", "name", "cite", "confidence", "when", "for_each", "score", "most", "group");

    private final String pack;
    private final Sources sources;
    private final ConditionReader conditions;

    PointReader(String pack, Sources sources, ConditionReader conditions) {
        this.pack = pack;
        this.sources = sources;
        this.conditions = conditions;
    }

    PointTable read(YamlValue file) {
        var items = new ArrayList<PointItem>();
        var ids = new YamlValue.Ids();
        for (var entry : file.listOrNone("points")) {
            entry.only(KEYS);
            var score = decimal(entry.get("score"));
            if (score.signum() < 0 && entry.optional("most").isPresent()) {
                throw entry.get("most").bad("most caps what is given; an item that takes points off has none");
            }
            items.add(new PointItem(
                    ids.take(entry.get("id")),
                    pack,
                    entry.get("name").text(),
                    sources.cited(entry),
                    Sources.confidence(entry),
                    entry.optional("when").map(conditions::read).orElse(new Condition.Always(true)),
                    counts(entry),
                    score,
                    entry.optional("most").map(PointReader::decimal).orElse(null),
                    entry.stringOrNull("group")));
        }
        return new PointTable(items);
    }

    private List<PointItem.Count> counts(YamlValue entry) {
        var counts = new ArrayList<PointItem.Count>();
        for (var count : entry.listOrNone("for_each")) {
            count.only(Set.of("count", "per"));
            var per = count.optional("per").map(YamlValue::number).orElse(1L);
            if (per < 1) throw count.get("per").bad("a step is made of one or more");
            var counted = conditions.count(count.get("count"));
            counts.add(new PointItem.Count(counted, per, conditions.most(counted) / per));
        }
        return List.copyOf(counts);
    }

    private static BigDecimal decimal(YamlValue written) {
        if (written.string().matches("-?\\d{1,6}(\\.\\d{1,2})?")) return new BigDecimal(written.string());
        throw written.bad("\"" + written.string() + "\" is not a number of points; write it as 10.5");
    }
}
