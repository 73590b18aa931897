package org.yizhengtong.server.webhook.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.webhook.Webhook;
import org.yizhengtong.server.webhook.domain.Webhooks;

@Repository
class JdbcWebhooks implements Webhooks {
    private static final String WITH_LAST = "select webhook.*, last from webhook join webhook_office using (office)";

    private final JdbcClient jdbc;

    JdbcWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> offices() {
        return jdbc.sql("select distinct office from webhook")
                .query((row, index) -> row.getString("office"))
                .set();
    }

    @Override
    public Optional<Webhook> of(UUID client) {
        return jdbc.sql(WITH_LAST + " where client = :client")
                .param("client", client)
                .query((row, index) -> webhook(row))
                .optional();
    }

    @Override
    public List<Webhook> all() {
        return jdbc.sql(WITH_LAST + " order by office, opened_at")
                .query((row, index) -> webhook(row))
                .list();
    }

    @Override
    public void put(Webhook webhook) {
        jdbc.sql("insert into webhook_office (office, last) values (:office, 0) on conflict do nothing")
                .param("office", webhook.office())
                .update();
        jdbc.sql("""
                        insert into webhook (client, office, address, opened_at, delivered, tries, next_at)
                        values (:client, :office, :address, :opened, :delivered, 0, :next)
                        on conflict (client) do update set address = excluded.address, delivered = excluded.delivered,
                            tries = 0, next_at = excluded.next_at, failing_since = null, failure = null,
                            stopped_at = null, lease = null, leased_until = null
                        """)
                .param("client", webhook.client())
                .param("office", webhook.office())
                .param("address", webhook.address())
                .param("opened", sql(webhook.openedAt()))
                .param("delivered", webhook.delivered())
                .param("next", sql(webhook.nextAt()))
                .update();
    }

    @Override
    public void close(UUID client) {
        jdbc.sql("""
                        with gone as (delete from webhook where client = :client returning office)
                        delete from webhook_event where office in (select office from gone)
                            and not exists (select from webhook
                                            where office in (select office from gone) and client <> :client)
                        """).param("client", client).update();
    }

    @Override
    public List<Lease> lease(Instant now, Instant until) {
        var lease = UUID.randomUUID();
        return jdbc.sql("""
                        update webhook set lease = :lease, leased_until = :until
                        from webhook_office office
                        where office.office = webhook.office and client in (
                            select client from webhook due join webhook_office using (office)
                            where due.address is not null and due.stopped_at is null and due.delivered < last
                              and due.next_at <= :now and (due.leased_until is null or due.leased_until < :now)
                            for update of due skip locked)
                        returning webhook.*, last
                        """)
                .param("lease", lease)
                .param("until", sql(until))
                .param("now", sql(now))
                .query((row, index) -> new Lease(lease, webhook(row)))
                .list();
    }

    @Override
    public boolean taken(Lease lease, long position, Instant until) {
        return jdbc.sql("""
                        update webhook set delivered = :position, leased_until = :until, tries = 0,
                            failing_since = null, failure = null
                        where client = :client and lease = :lease
                        """)
                        .param("position", position)
                        .param("until", sql(until))
                        .param("client", lease.webhook().client())
                        .param("lease", lease.id())
                        .update()
                == 1;
    }

    @Override
    public void giveBack(Lease lease) {
        jdbc.sql("update webhook set lease = null, leased_until = null where client = :client and lease = :lease")
                .param("client", lease.webhook().client())
                .param("lease", lease.id())
                .update();
    }

    @Override
    public void failed(Lease lease, Failed failed) {
        jdbc.sql("""
                        update webhook set lease = null, leased_until = null, tries = tries + 1, failure = :why,
                            next_at = :next, failing_since = coalesce(failing_since, :at), stopped_at = :stopped
                        where client = :client and lease = :lease
                        """)
                .param("why", failed.why())
                .param("next", sql(failed.nextAt()))
                .param("at", sql(failed.at()))
                .param("stopped", failed.giveUp() ? sql(failed.at()) : null)
                .param("client", lease.webhook().client())
                .param("lease", lease.id())
                .update();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("client", UUID.class),
                row.getString("office"),
                row.getString("address"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getLong("delivered"),
                row.getLong("last"),
                row.getInt("tries"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                instant(row, "failing_since"),
                row.getString("failure"),
                instant(row, "stopped_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
