package org.yizhengtong.server.share.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.share.ShareCode;
import org.yizhengtong.server.share.ShareEnding;
import org.yizhengtong.server.share.Shared;
import org.yizhengtong.server.share.domain.SharedCode;
import org.yizhengtong.server.share.domain.SharedCodes;

@Repository
class JdbcSharedCodes implements SharedCodes {
    private static final String INDEX = "share.code";
    private static final String ONE = "select * from share_code where resident_id = :holder and id = :id";

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcSharedCodes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The constraint that is met is the request's: two codes of 55 bits are not drawn alike. */
    @Override
    public UUID add(SharedCode made, RequestId request) {
        one("""
                        insert into share_code (resident_id, id, code_index, code_sealed, shared, many, made_on, made_by,
                                                until_day, looks, wrong_dates, request_id)
                        values (:holder, :id, :index, :sealed, :shared, :many, :made_on, :made_by, :until, 0, 0, :request)
                        on conflict (resident_id, request_id) do nothing""", made.holder(), made.id())
                .param("index", vault.index(made.code().letters(), INDEX))
                .param("sealed", vault.seal(made.code().letters(), seal(made.holder(), made.id())))
                .param("shared", made.shared().code())
                .param("many", made.many())
                .param("made_on", made.madeOn())
                .param("made_by", made.madeBy())
                .param("until", made.until())
                .param("request", request.value())
                .update();
        return sent(made.holder(), request).orElseThrow();
    }

    @Override
    public Optional<UUID> sent(ResidentId holder, RequestId request) {
        return jdbc.sql("select id from share_code where resident_id = ? and request_id = ?")
                .params(holder.value(), request.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<SharedCode> find(ResidentId holder, UUID id) {
        return one(ONE, holder, id).query(this::code).optional();
    }

    @Override
    public Optional<SharedCode> take(ResidentId holder, UUID id) {
        return one(ONE + " for update", holder, id).query(this::code).optional();
    }

    @Override
    public Optional<SharedCode> take(ShareCode code) {
        return jdbc.sql("select * from share_code where code_index = ? for update")
                .param(vault.index(code.letters(), INDEX))
                .query(this::code)
                .optional();
    }

    @Override
    public List<SharedCode> of(ResidentId holder) {
        return jdbc.sql("select * from share_code where resident_id = ? order by made_on desc, until_day desc, id")
                .param(holder.value())
                .query(this::code)
                .list();
    }

    @Override
    public void save(SharedCode changed) {
        one("""
                        update share_code set looks = :looks, wrong_dates = :wrong, ending = :ending, closed_on = :closed
                         where resident_id = :holder and id = :id""", changed.holder(), changed.id())
                .param("looks", changed.looks())
                .param("wrong", changed.wrongDates())
                .param(
                        "ending",
                        changed.ending() == null ? null : changed.ending().code())
                .param("closed", changed.closedOn())
                .update();
    }

    @Override
    public boolean first(SharedCode tried, RequestId request, boolean opened, Instant at, Instant since) {
        one(
                        "delete from share_try where resident_id = :holder and code_id = :id and at < :since",
                        tried.holder(),
                        tried.id())
                .param("since", Timestamp.from(since))
                .update();
        return one("""
                        insert into share_try (resident_id, code_id, request_id, opened, at)
                        values (:holder, :id, :request, :opened, :at)
                        on conflict do nothing""", tried.holder(), tried.id())
                        .param("request", request.value())
                        .param("opened", opened)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    @Override
    public boolean openedBy(SharedCode tried, RequestId request, Instant since) {
        return one("""
                        select exists (select 1 from share_try where resident_id = :holder and code_id = :id
                          and request_id = :request and opened and at >= :since)""", tried.holder(), tried.id())
                .param("request", request.value())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forgetClosedBefore(LocalDate day) {
        jdbc.sql("delete from share_code where coalesce(closed_on, until_day) < ?")
                .param(day)
                .update();
    }

    private JdbcClient.StatementSpec one(String sql, ResidentId holder, UUID id) {
        return jdbc.sql(sql).param("holder", holder.value()).param("id", id);
    }

    private SharedCode code(ResultSet row, int number) throws SQLException {
        var holder = new ResidentId(row.getObject("resident_id", UUID.class));
        var id = row.getObject("id", UUID.class);
        return new SharedCode(
                id,
                holder,
                new ShareCode(vault.openText(row.getBytes("code_sealed"), seal(holder, id))),
                Shared.read(row.getString("shared")).orElseThrow(),
                row.getBoolean("many"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("made_by", UUID.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("looks"),
                row.getInt("wrong_dates"),
                ending(row.getString("ending")),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable ShareEnding ending(@Nullable String code) {
        return code == null ? null : ShareEnding.valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Bound to its row, so that a code cannot be passed off as another's. */
    private static String seal(ResidentId holder, UUID id) {
        return "share:" + holder + ":" + id;
    }
}
