package org.yizhengtong.policy.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Vocabulary;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Parameter;
import org.yizhengtong.policy.rule.PointTable;

/** Reads one pack, given the packs read before it: those of the places around may lend figures and rules. */
final class PackReader {
    private static final Set<String> KEYS = Set.of(
            "pack",
            "place",
            "title",
            "status",
            "from",
            "to",
            "sources",
            "flags",
            "readings",
            "yields",
            "parameters",
            "services",
            "papers",
            "amends",
            "limits",
            "cancellations",
            "proxies",
            "consents",
            "continuity",
            "points",
            "duties",
            "rules");

    private final Vocabulary vocabulary;
    private final Set<String> catalogue;
    private final List<Pack> earlier;

    PackReader(Vocabulary vocabulary, Set<String> catalogue, List<Pack> earlier) {
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        this.earlier = earlier;
    }

    Pack read(YamlValue file) {
        file.only(KEYS);
        var place = file.get("place");
        if (!place.string().matches("CN|\\d{6}")) throw place.bad("a pack is for CN or for a six-digit division code");
        var head = new PackInForce(
                id(file), version(file), place.string(), file.get("title").text(), Sources.status(file.get("status")));
        var from = file.get("from").date();
        var to = file.dateOrNull("to");
        if (to != null && to.isBefore(from)) throw file.get("to").bad("this pack ends before it begins");
        var around = around(place.string());
        var sources = new Sources(file);
        var flags = flags(file);
        var parameters = new ParameterReader(sources, from, around).read(file);
        var services = ServiceReader.list(file);
        var known = new LinkedHashMap<String, Parameter>();
        around.forEach(pack -> known.putAll(pack.parameters()));
        known.putAll(parameters);
        var readings = ReadingReader.read(file);
        var points = ReadingReader.known(readings, around);
        var ids = new HashSet<>(catalogue);
        services.forEach(service -> ids.add(service.id()));
        around.forEach(pack -> pack.services().forEach(service -> ids.add(service.id())));
        var conditions = new ConditionReader(vocabulary, known, points, new PointTable(List.of()));
        var table = new PointReader(head.pack(), sources, conditions).read(file);
        var rules = new RuleReader(
                head,
                sources,
                flags,
                table.items().isEmpty() ? conditions : conditions.with(table),
                new YieldReader(file, points),
                new OverlapCheck(file, from, to, earlier),
                around,
                ids);
        return new Pack(
                head,
                from,
                to,
                sources.all(),
                parameters,
                flags,
                readings,
                services,
                papers(file, sources),
                new LimitReader(sources, flags).read(file),
                new CancellationReader(sources, flags).read(file),
                new ProxyReader(sources, flags).read(file),
                new ConsentReader(sources, flags).read(file),
                new ContinuityReader(sources, flags, points).read(file),
                new DutyReader(head.pack(), sources, flags, points).read(file),
                table,
                rules.read(file));
    }

    private String id(YamlValue file) {
        var id = file.get("pack");
        if (earlier.stream().anyMatch(pack -> pack.id().equals(id.string()))) {
            throw id.bad("another pack is called " + id.string() + " already");
        }
        return id.string();
    }

    /** The packs of this place and of the places around it. */
    private List<Pack> around(String place) {
        return earlier.stream().filter(pack -> pack.covers(place)).toList();
    }

    private static Map<String, Flag> flags(YamlValue file) {
        var flags = new LinkedHashMap<String, Flag>();
        file.optional("flags")
                .ifPresent(all -> all.entries()
                        .forEach((code, entry) ->
                                flags.put(code, new Flag(code, entry.value().text()))));
        return flags;
    }

    private static Map<String, List<Paper>> papers(YamlValue file, Sources sources) {
        var papers = new LinkedHashMap<String, List<Paper>>();
        file.optional("papers")
                .ifPresent(steps -> steps.entries().forEach((step, entry) -> {
                    var list = new ArrayList<Paper>();
                    var ids = new YamlValue.Ids();
                    for (var paper : entry.value().list()) {
                        paper.only(Set.of("id", "name", "help", "required", "on_behalf", "cite"));
                        list.add(new Paper(
                                ids.take(paper.get("id")),
                                paper.get("name").text(),
                                paper.get("help").text(),
                                paper.get("required").bool(),
                                paper.optional("on_behalf").map(YamlValue::bool).orElse(false),
                                sources.cited(paper)));
                    }
                    papers.put(step, List.copyOf(list));
                }));
        return papers;
    }

    /** The first 12 hexadecimal digits of the SHA-256 of the pack's text: what a stored finding names. */
    private static String version(YamlValue file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(file.file().text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
