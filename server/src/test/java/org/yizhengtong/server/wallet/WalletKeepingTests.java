package org.yizhengtong.server.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What was offered to a telephone, given to it and asked of it goes thirty days after its end")
class WalletKeepingTests extends AskingTest {
    @Autowired
    WalletKeeping keeping;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thirty_days_later_offer_and_question_are_there_and_a_day_later_gone() {
        var asked = ask(QuestionDesk.PERMIT);
        clock.set("2012-04-09T02:00:00Z");
        keeping.forgetOld();
        assertThat(offers()).isEqualTo(1);
        assertThat(questions(asked)).isEqualTo(1);
        clock.set("2012-04-10T02:00:00Z");
        keeping.forgetOld();
        assertThat(offers()).isZero();
        assertThat(questions(asked)).isZero();
    }

    /** It was given on 10 March, and was good for thirty days. */
    @Test
    void a_credential_is_there_thirty_days_after_its_last_day_and_a_day_later_gone() {
        clock.set("2012-05-09T02:00:00Z");
        keeping.forgetOld();
        assertThat(credentials()).isEqualTo(1);
        clock.set("2012-05-10T02:00:00Z");
        keeping.forgetOld();
        assertThat(credentials()).isZero();
    }

    private int offers() {
        return count("select count(*) from wallet_offer where permit = ?", number.value());
    }

    private int credentials() {
        return count("select count(*) from wallet_credential where permit = ?", number.value());
    }

    private int questions(Object id) {
        return count("select count(*) from wallet_question where id = ?", id);
    }

    private int count(String sql, Object which) {
        return jdbc.sql(sql).param(which).query(Integer.class).single();
    }
}
