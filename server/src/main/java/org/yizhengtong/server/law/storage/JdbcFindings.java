package org.yizhengtong.server.law.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.PastFacts;
import org.yizhengtong.server.law.domain.Findings;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFindings implements Findings {
    private static final String INSERT = """
            insert into finding (resident_id, id, place, on_day, law_on, facts, finding)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;
    private final Policy policy;

    JdbcFindings(JdbcClient jdbc, JdbcTemplate template, JsonMapper json, Policy policy) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
        this.policy = policy;
    }

    @Override
    public UUID keep(ResidentId about, Facts facts, Finding finding) {
        var id = UUID.randomUUID();
        template.update(INSERT, columns(id, about, facts, finding));
        return id;
    }

    @Override
    public void keepAll(List<PastFacts> facts, List<Finding> findings) {
        var rows = IntStream.range(0, facts.size())
                .parallel()
                .mapToObj(row -> {
                    var past = facts.get(row);
                    return columns(past.id(), past.about(), past.facts(), findings.get(row));
                })
                .toList();
        template.batchUpdate(INSERT, rows);
    }

    private Object[] columns(UUID id, ResidentId about, Facts facts, Finding finding) {
        return new Object[] {
            about.value(),
            id,
            finding.place(),
            finding.on(),
            finding.lawOn(),
            json.writeValueAsString(written(facts)),
            json.writeValueAsString(finding)
        };
    }

    @Override
    public Optional<Finding> find(UUID id) {
        return jdbc.sql("select finding from finding where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Finding.class));
    }

    @Override
    public Optional<Facts> facts(UUID id) {
        return jdbc.sql("select facts from finding where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> read(json.readValue(text, WrittenFacts.class)));
    }

    private static WrittenFacts written(Facts facts) {
        var written = new LinkedHashMap<String, WrittenFact>();
        facts.all()
                .forEach((name, fact) ->
                        written.put(name, new WrittenFact(fact.value().toString(), fact.origin())));
        return new WrittenFacts(written);
    }

    private Facts read(WrittenFacts written) {
        var facts = new LinkedHashMap<String, Fact>();
        written.all()
                .forEach((name, fact) ->
                        facts.put(name, new Fact(policy.vocabulary().parse(name, fact.value()), fact.origin())));
        return new Facts(facts);
    }

    private record WrittenFacts(Map<String, WrittenFact> all) {}

    private record WrittenFact(String value, Origin origin) {}
}
