package org.yizhengtong.server.wallet.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.wallet.WalletAnswer;
import org.yizhengtong.server.wallet.domain.Question;
import org.yizhengtong.server.wallet.domain.Questions;

@Repository
class JdbcQuestions implements Questions {
    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> asked(RequestId request) {
        return jdbc.sql("select id from wallet_question where request_id = ?")
                .param(request.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public void add(Question question, String reference, String state, RequestId request) {
        jdbc.sql("""
                        insert into wallet_question (id, request_id, asked_by, badge, office, service, named, purpose,
                            reference, state, asker, until)
                        values (:id, :request, :by, :badge, :office, :service, :named, :purpose, :reference, :state,
                            :asker, :until)
                        """)
                .param("id", question.id())
                .param("request", request.value())
                .param("by", question.by().id())
                .param("badge", question.by().name())
                .param("office", question.by().atOffice())
                .param("service", question.service())
                .param("named", question.named())
                .param("purpose", question.purpose())
                .param("reference", reference)
                .param("state", state)
                .param("asker", question.asker())
                .param("until", Timestamp.from(question.until()))
                .update();
    }

    @Override
    public Optional<Question> find(UUID id) {
        return read("select * from wallet_question where id = ?", id);
    }

    @Override
    public Optional<Question> find(String reference) {
        return read("select * from wallet_question where reference = ?", reference);
    }

    @Override
    public Optional<Question> take(String state) {
        return read("select * from wallet_question where state = ? for update", state);
    }

    @Override
    public void answer(UUID id, WalletAnswer answer, byte @Nullable [] name, Instant at) {
        jdbc.sql("update wallet_question set answer = :answer, name = :name, answered_at = :at where id = :id")
                .param("answer", answer.name())
                .param("name", name)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    @Override
    public Optional<byte[]> name(UUID id) {
        return jdbc.sql("select name from wallet_question where id = ? and name is not null")
                .param(id)
                .query((row, index) -> row.getBytes("name"))
                .optional();
    }

    @Override
    public void forgetNamesBefore(Instant until) {
        jdbc.sql("update wallet_question set name = null where name is not null and until < ?")
                .param(Timestamp.from(until))
                .update();
    }

    @Override
    public void forgetBefore(Instant then) {
        jdbc.sql("delete from wallet_question where until < ?")
                .param(Timestamp.from(then))
                .update();
    }

    private Optional<Question> read(String sql, Object by) {
        return jdbc.sql(sql).param(by).query(JdbcQuestions::question).optional();
    }

    private static Question question(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer");
        return new Question(
                row.getObject("id", UUID.class),
                new Actor(
                        row.getObject("asked_by", UUID.class),
                        Role.DESK,
                        row.getString("office"),
                        row.getString("badge")),
                row.getString("service"),
                row.getBoolean("named"),
                row.getString("purpose"),
                row.getString("asker"),
                row.getTimestamp("until").toInstant(),
                answer == null ? null : WalletAnswer.valueOf(answer));
    }
}
