package org.yizhengtong.server.casework.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.casework.CaseProxy;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.domain.Case;
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
            case UNDER_REVIEW -> new Case.UnderReview(filing, row.getObject("due_on", LocalDate.class));
            case AWAITING_CORRECTION ->
                new Case.AwaitingCorrection(
                        filing,
                        row.getString("reason"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getInt("days_left"));
            case REFUSED -> new Case.Refused(filing, decision(row));
            case APPROVED -> new Case.Approved(filing, decision(row));
            case WITHDRAWN -> closed(filing, row, true);
            case ENDED -> closed(filing, row, false);
        };
    }

    static Map<String, @Nullable Object> of(Case changed) {
        var row = new HashMap<String, @Nullable Object>();
        for (var column : new String[] {
            "due", "daysLeft", "askedOn", "reason", "decidedOn", "decidedBy", "officer", "finding", "decisionRequest"
        }) {
            row.put(column, null);
        }
        row.put("number", changed.filing().number().value());
        switch (changed) {
            case Case.UnderReview review -> {
                row.put("state", CaseState.UNDER_REVIEW.name());
                row.put("due", review.due());
            }
            case Case.AwaitingCorrection waiting -> {
                row.put("state", CaseState.AWAITING_CORRECTION.name());
                row.put("daysLeft", waiting.workingDaysLeft());
                row.put("askedOn", waiting.askedOn());
                row.put("reason", waiting.reason());
            }
            case Case.Refused refused -> {
                row.put("state", CaseState.REFUSED.name());
                put(row, refused.decision());
            }
            case Case.Approved approved -> {
                row.put("state", CaseState.APPROVED.name());
                put(row, approved.decision());
            }
            case Case.Closed closed -> {
                row.put("state", (closed.withdrawn() ? CaseState.WITHDRAWN : CaseState.ENDED).name());
                row.put("decidedOn", closed.on());
                row.put("reason", closed.reason());
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

    private static void put(Map<String, @Nullable Object> row, Decision decision) {
        row.put("reason", decision.reason());
        row.put("decidedOn", decision.on());
        row.put("decidedBy", decision.by());
        row.put("officer", decision.officer());
        row.put("finding", decision.finding());
        row.put("decisionRequest", decision.request().value());
    }

    private static Case closed(Filing filing, ResultSet row, boolean withdrawn) throws SQLException {
        return new Case.Closed(
                filing, row.getObject("decided_on", LocalDate.class), withdrawn, row.getString("reason"));
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
