package org.yizhengtong.server.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;

/** What the town's builders tell of whom they hired in February, and whose work ended on 1 March. */
final class Builders {
    private Builders() {}

    static Map<String, String> hired(CitizenNumber number) {
        var fields = new HashMap<>(Map.of("name", "试工甲", "citizenNumber", number.value(), "hukouPlace", Town.HUKOU));
        fields.putAll(Map.of("place", "370613001011", "addressLine", "工地三号棚", "homeKind", "dormitory"));
        fields.putAll(Map.of("movedIn.year", "2012", "movedIn.month", "2", "movedIn.day", "20"));
        fields.putAll(Map.of("hiredOn.year", "2012", "hiredOn.month", "2", "hiredOn.day", "21"));
        return fields;
    }

    static Map<String, String> workEnded(String name, String number) {
        return new HashMap<>(Map.of(
                "name", name,
                "citizenNumber", number,
                "endedOn.year", "2012",
                "endedOn.month", "3",
                "endedOn.day", "1",
                "leftCity", "yes"));
    }

    /** What an employer reads of its reports, the newest first: {@code 试工甲 waiting}. */
    static List<String> outcomes(EmployerDesk employers, Actor employer) {
        return employers.page(1, employer).reports().stream()
                .map(one -> one.name() + " " + one.outcome())
                .toList();
    }

    /** What has to be mended before this can be told. */
    static List<String> mistakes(Runnable telling) {
        try {
            telling.run();
            return List.of();
        } catch (FieldErrors wrong) {
            return wrong.errors().stream().map(FieldErrors.FieldError::key).toList();
        }
    }
}
