package org.yizhengtong.server.account.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.account.domain.PhoneNumber;
import org.yizhengtong.server.account.domain.SignInCode;
import org.yizhengtong.server.account.domain.SignInCodes;
import org.yizhengtong.server.kernel.Vault;

@Repository
class JdbcSignInCodes implements SignInCodes {
    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcSignInCodes(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** There may be no row to lock yet, so what is locked is the number itself. */
    @Override
    public Optional<SignInCode> take(PhoneNumber phone) {
        var index = index(phone);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 10))")
                .param(index)
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select * from sign_in_code where phone_index = ? for update")
                .param(index)
                .query(JdbcSignInCodes::code)
                .optional();
    }

    @Override
    public void save(PhoneNumber phone, SignInCode code) {
        jdbc.sql("""
                        insert into sign_in_code
                          (phone_index, code_hash, sent_at, expires_at, tries_left, day, sent_on_day)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (phone_index) do update
                        set code_hash = excluded.code_hash, sent_at = excluded.sent_at,
                            expires_at = excluded.expires_at, tries_left = excluded.tries_left,
                            day = excluded.day, sent_on_day = excluded.sent_on_day
                        """)
                .params(
                        index(phone),
                        code.hash(),
                        Timestamp.from(code.sentAt()),
                        Timestamp.from(code.expiresAt()),
                        code.triesLeft(),
                        code.day(),
                        code.sentOnDay())
                .update();
    }

    private byte[] index(PhoneNumber phone) {
        return vault.index(phone.value(), JdbcAccounts.PHONE);
    }

    private static SignInCode code(ResultSet row, int number) throws SQLException {
        return new SignInCode(
                row.getString("code_hash"),
                row.getTimestamp("sent_at").toInstant(),
                row.getInt("tries_left"),
                row.getObject("day", LocalDate.class),
                row.getInt("sent_on_day"));
    }
}
