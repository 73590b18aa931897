package org.yizhengtong.server.permit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.domain.Issue;
import org.yizhengtong.server.permit.domain.Permit;
import org.yizhengtong.server.permit.domain.Term;

/** One switch from row to state, one back. */
final class PermitRow {
    private PermitRow() {}

    static Permit read(ResultSet row, int index) throws SQLException {
        var issue = new Issue(
                new PermitNumber(row.getString("number")),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getObject("issued_on", LocalDate.class));
        var term = new Term(
                row.getObject("term_from", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("times"));
        var valid = new Permit.Valid(issue, term, row.getObject("asked_on", LocalDate.class));
        var lostOn = row.getObject("lost_on", LocalDate.class);
        Permit.Held held = lostOn == null ? valid : new Permit.Lost(valid, lostOn);
        var cancelledOn = row.getObject("cancelled_on", LocalDate.class);
        return cancelledOn == null
                ? held
                : new Permit.Cancelled(held, cancelledOn, CancellationGround.valueOf(row.getString("ground")));
    }

    /** The columns that a step may change. */
    static Map<String, @Nullable Object> of(Permit permit) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("number", permit.number().value());
        row.put("from", permit.term().from());
        row.put("until", permit.term().until());
        row.put("times", permit.term().times());
        for (var column : new String[] {"asked", "lost", "cancelled", "ground"}) row.put(column, null);
        put(row, permit);
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, Permit permit) {
        switch (permit) {
            case Permit.Valid valid -> row.put("asked", valid.askedOn());
            case Permit.Lost lost -> {
                put(row, lost.before());
                row.put("lost", lost.since());
            }
            case Permit.Cancelled cancelled -> {
                put(row, cancelled.before());
                row.put("cancelled", cancelled.since());
                row.put("ground", cancelled.ground().name());
            }
            // The passing of a day is no entry: the register keeps what was before it.
            case Permit.After after -> put(row, after.before());
        }
    }
}
