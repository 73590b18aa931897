package org.yizhengtong.server.law.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.domain.Findings;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFindings implements Findings {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Policy policy;

    JdbcFindings(JdbcClient jdbc, JsonMapper json, Policy policy) {
        this.jdbc = jdbc;
        this.json = json;
        this.policy = policy;
    }

    @Override
    public UUID keep(ResidentId about, Facts facts, Finding finding) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into finding (resident_id, id, place, on_day, law_on, facts, finding)
                        values (:resident, :id, :place, :on, :lawOn, :facts::jsonb, :finding::jsonb)
                        """)
                .param("resident", about.value())
                .param("id", id)
                .param("place", finding.place())
                .param("on", finding.on())
                .param("lawOn", finding.lawOn())
                .param("facts", json.writeValueAsString(written(facts)))
                .param("finding", json.writeValueAsString(finding))
                .update();
        return id;
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
