package org.yizhengtong.server.casework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.TimeLimit;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.NotAcceptedGround;
import org.yizhengtong.server.casework.domain.Case;
import org.yizhengtong.server.casework.domain.Deadline;
import org.yizhengtong.server.casework.domain.Decision;
import org.yizhengtong.server.casework.domain.Filing;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;

/** One switch from row to state, one back. */
final class CaseRow {
    private CaseRow() {}

    static Case read(ResultSet row, int index) throws SQLException {
        var filing = new Filing(
                new CaseNumber(row.getString("number")),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getString("applicant_name"),
                row.getString("locality"),
                row.getString("office"),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("proxy_as") == null ? null : proxy(row));
        return switch (CaseState.valueOf(row.getString("state"))) {
            case UNDER_REVIEW -> new Case.UnderReview(filing, deadline(row));
            case AWAITING_CORRECTION ->
                new Case.AwaitingCorrection(
                        filing, row.getString("reason"), row.getObject("asked_on", LocalDate.class), rest(row));
            case REFUSED -> new Case.Refused(filing, decision(row), missed(row));
            case APPROVED -> new Case.Approved(filing, decision(row), missed(row));
            case NOT_ACCEPTED ->
                new Case.NotAccepted(
                        filing, decision(row), NotAcceptedGround.valueOf(row.getString("ground")), missed(row));
            case WITHDRAWN -> closed(filing, row, true);
            case ENDED -> closed(filing, row, false);
        };
    }

    static Map<String, @Nullable Object> of(Case changed) {
        var row = new HashMap<String, @Nullable Object>();
        for (var column : new String[] {
            "due",
            "end",
            "daysLeft",
            "unit",
            "missed",
            "ground",
            "askedOn",
            "reason",
            "decidedOn",
            "decidedBy",
            "officer",
            "finding",
            "decisionRequest"
        }) {
            row.put(column, null);
        }
        row.put("longer", false);
        row.put("number", changed.filing().number().value());
        switch (changed) {
            case Case.UnderReview review -> {
                row.put("state", CaseState.UNDER_REVIEW.name());
                put(row, review.time());
            }
            case Case.AwaitingCorrection waiting -> {
                row.put("state", CaseState.AWAITING_CORRECTION.name());
                put(row, waiting.rest());
                row.put("askedOn", waiting.askedOn());
                row.put("reason", waiting.reason());
            }
            case Case.Refused refused -> {
                row.put("state", CaseState.REFUSED.name());
                put(row, refused);
            }
            case Case.Approved approved -> {
                row.put("state", CaseState.APPROVED.name());
                put(row, approved);
            }
            case Case.NotAccepted other -> {
                row.put("state", CaseState.NOT_ACCEPTED.name());
                row.put("ground", other.ground().name());
                put(row, other);
            }
            case Case.Closed closed -> {
                row.put("state", (closed.withdrawn() ? CaseState.WITHDRAWN : CaseState.ENDED).name());
                row.put("decidedOn", closed.on());
                row.put("reason", closed.reason());
                row.put("missed", closed.missed());
            }
        }
        return row;
    }

    private static CaseProxy proxy(ResultSet row) throws SQLException {
        var id = row.getObject("proxy_id", UUID.class);
        return new CaseProxy(
                id == null ? null : new ResidentId(id),
                row.getString("proxy_name"),
                row.getString("proxy_number"),
                row.getString("proxy_as"),
                row.getString("proxy_relation"),
                row.getObject("proxy_until", LocalDate.class));
    }

    static Map<String, @Nullable Object> proxy(@Nullable CaseProxy proxy) {
        var row = new HashMap<String, @Nullable Object>();
        row.put(
                "proxyId",
                proxy == null || proxy.resident() == null
                        ? null
                        : proxy.resident().value());
        row.put("proxyName", proxy == null ? null : proxy.name());
        row.put("proxyNumber", proxy == null ? null : proxy.maskedNumber());
        row.put("proxyAs", proxy == null ? null : proxy.as());
        row.put("proxyRelation", proxy == null ? null : proxy.relation());
        row.put("proxyUntil", proxy == null ? null : proxy.until());
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, @Nullable Deadline time) {
        if (time == null) return;
        row.put("due", time.due());
        row.put("end", time.end());
        row.put("unit", time.unit().name());
        row.put("longer", time.longer());
        row.put("missed", time.missed());
    }

    private static void put(Map<String, @Nullable Object> row, Deadline.@Nullable Rest rest) {
        if (rest == null) return;
        row.put("daysLeft", rest.number());
        row.put("unit", rest.unit().name());
        row.put("longer", rest.longer());
        row.put("missed", rest.missed());
    }

    private static void put(Map<String, @Nullable Object> row, Case.Decided decided) {
        var decision = decided.decision();
        row.put("missed", decided.missed());
        row.put("reason", decision.reason());
        row.put("decidedOn", decision.on());
        row.put("decidedBy", decision.by());
        row.put("officer", decision.officer());
        row.put("finding", decision.finding());
        row.put("decisionRequest", decision.request().value());
    }

    private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        if (due == null) return null;
        return new Deadline(
                row.getObject("counted_to", LocalDate.class), due, unit(row), row.getBoolean("longer"), missed(row));
    }

    private static Deadline.@Nullable Rest rest(ResultSet row) throws SQLException {
        var left = row.getInt("days_left");
        return left == 0 ? null : new Deadline.Rest(left, unit(row), row.getBoolean("longer"), missed(row));
    }

    private static TimeLimit.Unit unit(ResultSet row) throws SQLException {
        return TimeLimit.Unit.valueOf(row.getString("counted_in"));
    }

    private static @Nullable LocalDate missed(ResultSet row) throws SQLException {
        return row.getObject("missed_due", LocalDate.class);
    }

    private static Case closed(Filing filing, ResultSet row, boolean withdrawn) throws SQLException {
        return new Case.Closed(
                filing, row.getObject("decided_on", LocalDate.class), withdrawn, row.getString("reason"), missed(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("decided_on", LocalDate.class),
                row.getObject("decided_by", UUID.class),
                row.getString("officer"),
                row.getString("reason"),
                row.getObject("finding_id", UUID.class),
                new RequestId(row.getObject("decision_request", UUID.class)));
    }
}
