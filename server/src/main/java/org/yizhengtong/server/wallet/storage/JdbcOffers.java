package org.yizhengtong.server.wallet.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.wallet.domain.Offer;
import org.yizhengtong.server.wallet.domain.Offers;

@Repository
class JdbcOffers implements Offers {
    private final JdbcClient jdbc;

    JdbcOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int madeSince(PermitNumber permit, Instant then) {
        return jdbc.sql("select count(*) from wallet_offer where permit = ? and made_at >= ?")
                .params(permit.value(), Timestamp.from(then))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Offer> find(PermitNumber permit, RequestId request) {
        return jdbc.sql("select * from wallet_offer where permit = ? and request_id = ?")
                .params(permit.value(), request.value())
                .query(JdbcOffers::offer)
                .optional();
    }

    @Override
    public void add(Offer offer, RequestId request) {
        jdbc.sql("""
                        insert into wallet_offer (permit, code, tx_code, request_id, made_at, until, tries_left, spent)
                        values (?, ?, ?, ?, ?, ?, ?, false)
                        """)
                .params(
                        offer.permit().value(),
                        offer.code(),
                        offer.txCode(),
                        request.value(),
                        Timestamp.from(offer.madeAt()),
                        Timestamp.from(offer.until()),
                        offer.triesLeft())
                .update();
    }

    @Override
    public void endAll(PermitNumber permit) {
        jdbc.sql("update wallet_offer set tries_left = 0 where permit = ? and not spent and tries_left > 0")
                .param(permit.value())
                .update();
    }

    @Override
    public Optional<Offer> find(String code) {
        return read("select * from wallet_offer where code = ?", code);
    }

    @Override
    public Optional<Offer> take(String code) {
        return read("select * from wallet_offer where code = ? for update", code);
    }

    @Override
    public Optional<Offer> takeByToken(String token) {
        return read("select * from wallet_offer where token = ? for update", token);
    }

    @Override
    public void save(Offer offer) {
        jdbc.sql("""
                        update wallet_offer set tries_left = :tries, token = :token, token_until = :until, spent = :spent
                        where permit = :permit and code = :code
                        """)
                .param("tries", offer.triesLeft())
                .param("token", offer.token())
                .param("until", stamp(offer.tokenUntil()))
                .param("spent", offer.spent())
                .param("permit", offer.permit().value())
                .param("code", offer.code())
                .update();
    }

    @Override
    public void forgetBefore(Instant then) {
        jdbc.sql("delete from wallet_offer where until < ?")
                .param(Timestamp.from(then))
                .update();
    }

    private Optional<Offer> read(String sql, String digest) {
        return jdbc.sql(sql).param(digest).query(JdbcOffers::offer).optional();
    }

    private static Offer offer(ResultSet row, int index) throws SQLException {
        var tokenUntil = row.getTimestamp("token_until");
        return new Offer(
                new PermitNumber(row.getString("permit")),
                row.getString("code"),
                row.getString("tx_code"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getInt("tries_left"),
                row.getString("token"),
                tokenUntil == null ? null : tokenUntil.toInstant(),
                row.getBoolean("spent"));
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
