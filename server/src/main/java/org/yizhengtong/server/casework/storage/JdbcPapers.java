package org.yizhengtong.server.casework.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.casework.domain.Papers;
import org.yizhengtong.server.casework.domain.Upload;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;

@Repository
class JdbcPapers implements Papers {
    private static final RowMapper<PaperSummary> SUMMARY = (row, index) -> new PaperSummary(
            row.getObject("id", UUID.class),
            row.getString("kind"),
            row.getString("media_type").startsWith("image/"));

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcPapers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public UUID add(ResidentId owner, UUID sentBy, String kind, Upload upload) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into paper (resident_id, id, sent_by, kind, media_type, sealed)
                        values (:resident, :id, :sentBy, :kind, :mediaType, :sealed)
                        """)
                .param("resident", owner.value())
                .param("id", id)
                .param("sentBy", sentBy)
                .param("kind", kind)
                .param("mediaType", upload.mediaType())
                .param("sealed", vault.seal(upload.bytes(), purpose(id)))
                .update();
        return id;
    }

    @Override
    public List<PaperSummary> of(CaseNumber number) {
        return jdbc.sql("select id, kind, media_type from paper where case_number = :number order by sent_at")
                .param("number", number.value())
                .query(SUMMARY)
                .list();
    }

    @Override
    public List<PaperSummary> waiting(ResidentId owner, Collection<UUID> sentBy) {
        return jdbc.sql("""
                        select id, kind, media_type from paper
                        where resident_id = :resident and case_number is null and sent_by = any(:sentBy) order by sent_at
                        """)
                .param("resident", owner.value())
                .param("sentBy", sentBy.toArray(UUID[]::new))
                .query(SUMMARY)
                .list();
    }

    @Override
    public void drop(ResidentId owner, UUID sentBy, String kind) {
        jdbc.sql("delete from paper where resident_id = ? and sent_by = ? and case_number is null and kind = ?")
                .params(owner.value(), sentBy, kind)
                .update();
    }

    @Override
    public void drop(ResidentId owner, UUID sentBy) {
        jdbc.sql("delete from paper where resident_id = ? and sent_by = ? and case_number is null")
                .params(owner.value(), sentBy)
                .update();
    }

    @Override
    public void handIn(ResidentId owner, Collection<UUID> papers, CaseNumber number) {
        if (papers.isEmpty()) return;
        jdbc.sql("""
                        update paper set case_number = :number
                        where resident_id = :resident and case_number is null and id = any(:papers)
                        """)
                .param("number", number.value())
                .param("resident", owner.value())
                .param("papers", papers.toArray(UUID[]::new))
                .update();
    }

    @Override
    public Optional<Kept> open(UUID paper) {
        return jdbc.sql("select resident_id, sent_by, kind, case_number, media_type, sealed from paper where id = :id")
                .param("id", paper)
                .query((row, index) -> new Kept(
                        new ResidentId(row.getObject("resident_id", UUID.class)),
                        row.getObject("sent_by", UUID.class),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("case_number")).map(CaseNumber::new),
                        new Upload(row.getString("media_type"), vault.open(row.getBytes("sealed"), purpose(paper)))))
                .optional();
    }

    @Override
    public Optional<UUID> photoOf(ResidentId owner) {
        return jdbc.sql("""
                        select id from paper where resident_id = :resident and kind = :photo
                        and case_number is not null order by sent_at desc limit 1
                        """)
                .param("resident", owner.value())
                .param("photo", Papers.PHOTO)
                .query(UUID.class)
                .optional();
    }

    /** Bound to its row, so that one person's paper cannot be passed off as another's. */
    static String purpose(UUID id) {
        return "paper:" + id;
    }
}
