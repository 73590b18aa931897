package org.yizhengtong.server.outreach.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.outreach.Message;
import org.yizhengtong.server.outreach.domain.Messages;

@Repository
class JdbcMessages implements Messages {
    private final JdbcClient jdbc;

    JdbcMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Message message) {
        var to = message.to();
        jdbc.sql("insert into message (id, resident, masked_to, text_zh, text_en, at) values (?, ?, ?, ?, ?, ?)")
                .param(message.id())
                .param(to == null ? null : to.value())
                .param(message.maskedTo())
                .param(message.textZh())
                .param(message.textEn())
                .param(Timestamp.from(message.at()))
                .update();
    }

    @Override
    public Optional<Message> find(UUID id) {
        return jdbc.sql("select * from message where id = ?")
                .param(id)
                .query(JdbcMessages::message)
                .optional();
    }

    @Override
    public boolean received(RequestId message, ResidentId from, Instant at) {
        return jdbc.sql("insert into message_received (id, resident, at) values (?, ?, ?) on conflict (id) do nothing")
                        .params(message.value(), from.value(), Timestamp.from(at))
                        .update()
                == 1;
    }

    @Override
    public List<Message> last(int count) {
        return jdbc.sql("select * from message order by seq desc limit ?")
                .param(count)
                .query(JdbcMessages::message)
                .list();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var resident = row.getObject("resident", UUID.class);
        return new Message(
                row.getObject("id", UUID.class),
                resident == null ? null : new ResidentId(resident),
                row.getString("masked_to"),
                row.getString("text_zh"),
                row.getString("text_en"),
                row.getTimestamp("at").toInstant());
    }
}
