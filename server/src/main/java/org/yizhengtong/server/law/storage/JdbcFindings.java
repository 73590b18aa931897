package org.yizhengtong.server.law.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.PastFacts;
import org.yizhengtong.server.law.domain.Findings;
import org.yizhengtong.server.law.domain.KeptFinding;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcFindings implements Findings {
    private static final String INSERT = """
            insert into finding (resident_id, id, place, on_day, law_on, facts, finding, book)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    JdbcFindings(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    @Override
    public UUID keep(ResidentId about, Facts facts, Finding finding, String book) {
        var id = UUID.randomUUID();
        template.update(INSERT, columns(id, about, facts, finding, book));
        return id;
    }

    @Override
    public void keepAll(List<PastFacts> facts, List<Finding> findings, String book) {
        var rows = IntStream.range(0, facts.size())
                .parallel()
                .mapToObj(row -> {
                    var past = facts.get(row);
                    return columns(past.id(), past.about(), past.facts(), findings.get(row), book);
                })
                .toList();
        template.batchUpdate(INSERT, rows);
    }

    private Object[] columns(UUID id, ResidentId about, Facts facts, Finding finding, String book) {
        return new Object[] {
            about.value(),
            id,
            finding.place(),
            finding.on(),
            finding.lawOn(),
            json.writeValueAsString(written(facts)),
            json.writeValueAsString(finding),
            book
        };
    }

    @Override
    public Optional<KeptFinding> find(UUID id) {
        return jdbc.sql("select id, facts, finding, book from finding where id = :id")
                .param("id", id)
                .query((row, index) -> kept(row))
                .optional();
    }

    @Override
    public Finding asKept(Finding finding) {
        return json.readValue(json.writeValueAsString(finding), Finding.class);
    }

    private KeptFinding kept(ResultSet row) throws SQLException {
        return new KeptFinding(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("finding"), Finding.class),
                json.readValue(row.getString("facts"), WrittenFacts.class).all(),
                row.getString("book"));
    }

    private static WrittenFacts written(Facts facts) {
        var written = new LinkedHashMap<String, KeptFinding.Written>();
        facts.all()
                .forEach((name, fact) ->
                        written.put(name, new KeptFinding.Written(fact.value().toString(), fact.origin())));
        return new WrittenFacts(written);
    }

    private record WrittenFacts(Map<String, KeptFinding.Written> all) {}
}
