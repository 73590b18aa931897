package org.yizhengtong.server.temporary.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.temporary.ImportAct;
import org.yizhengtong.server.temporary.ImportTask;
import org.yizhengtong.server.temporary.domain.Tasks;

@Repository
class JdbcTasks implements Tasks {
    private final JdbcClient jdbc;

    JdbcTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean ask(UUID batch, ImportAct act, Actor by, Instant now) {
        return jdbc.sql("""
                        insert into import_task as task (batch, act, actor, actor_name, office, state, touched_at)
                        values (?, ?, ?, ?, ?, 'ASKED', ?)
                        on conflict (batch) do update
                           set act = excluded.act, actor = excluded.actor, actor_name = excluded.actor_name,
                               office = excluded.office, state = 'ASKED', done_to = 0, tries = 1,
                               touched_at = excluded.touched_at, problem = null
                         where task.state <> 'ASKED'""")
                        .params(batch, act.name(), by.id(), by.name(), by.atOffice(), Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public Optional<ImportTask> find(UUID batch) {
        return jdbc.sql("select * from import_task where batch = ?")
                .param(batch)
                .query(JdbcTasks::task)
                .optional();
    }

    @Override
    public void reached(UUID batch, long row, Instant now) {
        jdbc.sql("update import_task set done_to = ?, touched_at = ?, tries = 1 where batch = ? and state = 'ASKED'")
                .params(row, Timestamp.from(now), batch)
                .update();
    }

    @Override
    public void end(UUID batch, ImportTask.State state, @Nullable String problem) {
        jdbc.sql("update import_task set state = ?, problem = ? where batch = ? and state = 'ASKED'")
                .param(state.name())
                .param(problem)
                .param(batch)
                .update();
    }

    @Override
    public List<ImportTask> takeUp(Instant since, Instant now, int mostTries) {
        return jdbc.sql("""
                        update import_task
                           set tries = tries + 1, touched_at = ?,
                               state = case when tries < ? then 'ASKED' else 'STOPPED' end
                         where state = 'ASKED' and touched_at < ?
                        returning *""")
                .params(Timestamp.from(now), mostTries, Timestamp.from(since))
                .query(JdbcTasks::task)
                .list();
    }

    /** Only who heads a station asks for any. */
    private static ImportTask task(ResultSet row, int number) throws SQLException {
        return new ImportTask(
                row.getObject("batch", UUID.class),
                ImportAct.valueOf(row.getString("act")),
                new Actor(
                        row.getObject("actor", UUID.class),
                        Role.OFFICER,
                        row.getString("office"),
                        row.getString("actor_name"),
                        true),
                ImportTask.State.valueOf(row.getString("state")),
                row.getLong("done_to"),
                row.getString("problem"));
    }
}
