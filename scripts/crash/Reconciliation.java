import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for every request in the database: acknowledged exactly once, others once or not at all, and each in the journal. */
final class Reconciliation {
    /** How many rows a request has made, and how many lines of the journal tell of them. */
    private static final Map<Ledger.Kind, String> EFFECTS = Map.of(
            Ledger.Kind.DECLARATION, """
                    select count(*), (select count(*) from journal where kind = 'ResidenceDeclared'
                                       and reference in (select id::text from residence where request_id = ?))
                      from residence where request_id = ?""",
            Ledger.Kind.APPLICATION, """
                    select count(*), (select count(*) from journal where kind = 'CaseOpened'
                                       and reference in (select number from case_file where request_id = ?))
                      from case_file where request_id = ?""",
            Ledger.Kind.APPROVAL, """
                    select count(*), (select count(*) from journal where kind = 'PermitIssued'
                                       and reference in (select permit.number from permit join case_file file
                                           on file.number = case_number where decision_request = ?))
                      from case_file file join permit on case_number = file.number
                     where decision_request = ? and state = 'APPROVED'""",
            Ledger.Kind.LOSS, step("LOST", "PermitLost"),
            Ledger.Kind.FOUND, step("FOUND", "PermitFound"));

    private final Connection database;
    private final List<String> wrong = new ArrayList<>();

    Reconciliation(Connection database) {
        this.database = database;
    }

    /** One loss a permit in this test, so that the journal's lines of a permit are this request's. */
    private static String step(String kind, String event) {
        return """
                select count(*), (select count(*) from journal where kind = '%s'
                                   and reference in (select permit from permit_step where request_id = ? and kind = '%s'))
                  from permit_step where request_id = ? and kind = '%s'""".formatted(event, kind, kind);
    }

    List<String> of(Ledger ledger) throws SQLException {
        for (var sent : ledger.all()) check(sent);
        nobodyHasTwo("select count(*) from (select resident_id from permit where closed_on is null"
                + " group by resident_id having count(*) > 1) two");
        nobodyHasTwo("select count(*) from (select resident_id from residence where ended_on is null"
                + " group by resident_id having count(*) > 1) two");
        nobodyHasTwo("select count(*) from case_file file where not exists"
                + " (select from case_step step where step.case_number = file.number)");
        nobodyHasTwo("select count(*) from permit where case_number is not null and not exists"
                + " (select from permit_step step where step.permit = permit.number and kind = 'ISSUED')");
        return wrong;
    }

    private void check(Ledger.Sent sent) throws SQLException {
        try (var query = database.prepareStatement(EFFECTS.get(sent.kind()))) {
            for (var at = 1; at <= 2; at++) query.setObject(at, sent.request(), java.sql.Types.OTHER);
            var row = query.executeQuery();
            row.next();
            var done = row.getInt(1);
            var told = row.getInt(2);
            var right = sent.acknowledged() ? done == 1 && told == 1 : done <= 1 && told == done;
            if (!right) wrong.add("%s, sent %d times, %s: done %d times, %d lines in the journal".formatted(
                    sent.kind(), sent.times(), sent.acknowledged() ? "acknowledged" : "not acknowledged", done, told));
        }
    }

    private void nobodyHasTwo(String counting) throws SQLException {
        try (var statement = database.createStatement(); var row = statement.executeQuery(counting)) {
            row.next();
            if (row.getInt(1) > 0) wrong.add(row.getInt(1) + " rows contradict: " + counting);
        }
    }
}
