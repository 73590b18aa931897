package org.yizhengtong.server.temporary.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.temporary.Column;
import org.yizhengtong.server.temporary.ImportBatch;
import org.yizhengtong.server.temporary.ImportState;
import org.yizhengtong.server.temporary.RefusedRow;
import org.yizhengtong.server.temporary.Tally;
import org.yizhengtong.server.temporary.domain.Batches;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcBatches implements Batches {
    private static final String REFUSAL = "import.refusal";
    private static final String UPLOAD = "import.upload";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Vault vault;

    JdbcBatches(JdbcClient jdbc, JdbcTemplate template, Vault vault) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
    }

    @Override
    public ImportBatch open(ImportBatch fresh, byte[] digest, Actor by) {
        jdbc.sql("""
                        insert into import_batch (id, file_name, digest, office, actor, actor_name, started_on, heading,
                                                  mapping, rows, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (digest) where state <> 'UNDONE' do nothing""")
                .params(
                        fresh.id(),
                        fresh.fileName(),
                        digest,
                        fresh.office(),
                        by.id(),
                        by.name(),
                        fresh.startedOn(),
                        JSON.writeValueAsString(fresh.heading()),
                        written(fresh.mapping()),
                        fresh.rows(),
                        fresh.state().name())
                .update();
        return ofFile(digest).orElseThrow();
    }

    @Override
    public Optional<ImportBatch> find(UUID id) {
        return jdbc.sql("select * from import_batch where id = ?")
                .param(id)
                .query(JdbcBatches::batch)
                .optional();
    }

    @Override
    public Optional<ImportBatch> ofFile(byte[] digest) {
        return jdbc.sql("select * from import_batch where digest = ? and state <> 'UNDONE'")
                .param(digest)
                .query(JdbcBatches::batch)
                .optional();
    }

    @Override
    public Optional<ImportBatch> take(UUID id) {
        return jdbc.sql("select * from import_batch where id = ? for update")
                .param(id)
                .query(JdbcBatches::batch)
                .optional();
    }

    @Override
    public List<ImportBatch> ofOffice(String office, int atMost) {
        return jdbc.sql("select * from import_batch where office = ? order by seq desc limit ?")
                .params(office, atMost)
                .query(JdbcBatches::batch)
                .list();
    }

    @Override
    public void map(UUID id, Map<Column, String> mapping) {
        jdbc.sql("update import_batch set mapping = ? where id = ?")
                .params(written(mapping), id)
                .update();
    }

    @Override
    public void advance(UUID id, long doneTo, Tally more) {
        jdbc.sql("""
                        update import_batch set state = 'RUNNING', done_to = ?, entered = entered + ?, known = known + ?,
                                                refused = refused + ?
                         where id = ?""")
                .params(doneTo, more.entered(), more.known(), more.refused(), id)
                .update();
    }

    @Override
    public void become(UUID id, ImportState state, LocalDate day) {
        jdbc.sql("update import_batch set state = ?, closed_on = ? where id = ?")
                .params(state.name(), day, id)
                .update();
    }

    @Override
    public void refuse(UUID id, List<RefusedRow> rows) {
        template.batchUpdate(
                "insert into import_refusal (batch, row, reason, args, sealed) values (?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            id,
                            row.row(),
                            row.reason(),
                            row.args().toArray(String[]::new),
                            vault.seal(JSON.writeValueAsString(row.cells()), REFUSAL)
                        })
                        .toList());
    }

    @Override
    public void refused(UUID id, Consumer<RefusedRow> taker) {
        jdbc.sql("select * from import_refusal where batch = ? order by row")
                .param(id)
                .query(row -> {
                    taker.accept(new RefusedRow(
                            row.getLong("row"),
                            row.getString("reason"),
                            List.of((String[]) row.getArray("args").getArray()),
                            words(vault.openText(row.getBytes("sealed"), REFUSAL))));
                });
    }

    @Override
    public void keep(UUID id, Map<Long, String> rows) {
        template.batchUpdate(
                "insert into import_kept (batch, row, reason) values (?, ?, ?) on conflict (batch, row) do nothing",
                rows.entrySet().stream()
                        .map(row -> new Object[] {id, row.getKey(), row.getValue()})
                        .toList());
    }

    @Override
    public Map<Long, String> kept(UUID id) {
        var kept = new LinkedHashMap<Long, String>();
        jdbc.sql("select row, reason from import_kept where batch = ? order by row")
                .param(id)
                .query(row -> {
                    kept.put(row.getLong("row"), row.getString("reason"));
                });
        return kept;
    }

    @Override
    public Optional<Map<Column, String>> remembered(List<String> heading) {
        return jdbc.sql("select mapping from import_mapping where print = sha256(convert_to(?, 'UTF8'))")
                .param(JSON.writeValueAsString(heading))
                .query(String.class)
                .optional()
                .map(JdbcBatches::mapping);
    }

    @Override
    public void remember(List<String> heading, Map<Column, String> mapping) {
        jdbc.sql("""
                        insert into import_mapping (print, mapping) values (sha256(convert_to(?, 'UTF8')), ?)
                        on conflict (print) do update set mapping = excluded.mapping""").params(JSON.writeValueAsString(heading), written(mapping)).update();
    }

    @Override
    public void keepUpload(UUID id, byte[] bytes) {
        jdbc.sql("insert into import_upload (batch, sealed) values (?, ?) on conflict (batch) do nothing")
                .params(id, vault.seal(bytes, UPLOAD))
                .update();
    }

    @Override
    public Optional<byte[]> upload(UUID id) {
        return jdbc.sql("select sealed from import_upload where batch = ?")
                .param(id)
                .query((row, number) -> vault.open(row.getBytes(1), UPLOAD))
                .optional();
    }

    @Override
    public void dropUpload(UUID id) {
        jdbc.sql("delete from import_upload where batch = ?").param(id).update();
    }

    private static ImportBatch batch(ResultSet row, int number) throws SQLException {
        return new ImportBatch(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("office"),
                row.getString("actor_name"),
                row.getObject("started_on", LocalDate.class),
                words(row.getString("heading")),
                mapping(row.getString("mapping")),
                row.getLong("rows"),
                row.getLong("done_to"),
                new Tally(row.getLong("entered"), row.getLong("known"), row.getLong("refused")),
                ImportState.valueOf(row.getString("state")));
    }

    private static String written(Map<Column, String> mapping) {
        return JSON.writeValueAsString(new EnumMap<>(mapping.isEmpty() ? new EnumMap<>(Column.class) : mapping));
    }

    private static Map<Column, String> mapping(String written) {
        return JSON.readValue(written, new TypeReference<Map<Column, String>>() {});
    }

    private static List<String> words(String written) {
        return JSON.readValue(written, new TypeReference<List<String>>() {});
    }
}
