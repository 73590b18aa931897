package org.yizhengtong.server.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.TypedDay;

/** Checks what an employer tells: all at once, by what was typed alone. The register is not asked. */
@Component
class EmployerCheck {
    static final String HIRED_ON = "hiredOn";
    static final String ENDED_ON = "endedOn";
    static final String LEFT_CITY = "leftCity";

    private static final int LONGEST = 200;
    private static final Set<String> WHO = Set.of("name", "citizenNumber");
    private static final Set<String> LIVES_HERE = Set.of(
            "name",
            "citizenNumber",
            "hukouPlace",
            "place",
            "addressLine",
            "homeKind",
            "leaseRegistered",
            "movedIn",
            HIRED_ON);
    private static final Set<String> WORK_ENDED = Set.of("name", "citizenNumber", ENDED_ON, LEFT_CITY);
    private static final Set<String> LEFT = Set.of("yes", "no", "unknown");

    private final RegistrationDesk registration;
    private final OfficeDesk offices;
    private final Clock clock;

    EmployerCheck(RegistrationDesk registration, OfficeDesk offices, Clock clock) {
        this.registration = registration;
        this.offices = offices;
        this.clock = clock;
    }

    /** What is kept of a form: its own fields, none of them longer than an answer can be. */
    static Map<String, String> hired(Map<String, String> typed) {
        return only(LIVES_HERE, typed);
    }

    static Map<String, String> workEnded(Map<String, String> typed) {
        return only(WORK_ENDED, typed);
    }

    List<FieldError> mistakesOfHired(Map<String, String> fields) {
        var wrong = new ArrayList<>(registration.mistakes(Declaration.of(fields)));
        var place = fields.getOrDefault("place", "");
        if (wrong.stream().noneMatch(one -> one.field().equals("place"))
                && offices.stationAt(place).isEmpty())
            wrong.add(new FieldError("place", "report.error.place.no_station"));
        checkDay(HIRED_ON, fields, wrong);
        return wrong;
    }

    List<FieldError> mistakesOfEnd(Map<String, String> fields) {
        var wrong = new ArrayList<FieldError>();
        registration.mistakes(Declaration.of(fields)).stream()
                .filter(one -> WHO.contains(one.field()))
                .forEach(wrong::add);
        checkDay(ENDED_ON, fields, wrong);
        if (!LEFT.contains(fields.getOrDefault(LEFT_CITY, "")))
            wrong.add(new FieldError(LEFT_CITY, "report.error.leftCity.empty"));
        return wrong;
    }

    private void checkDay(String field, Map<String, String> fields, List<FieldError> wrong) {
        var typed = TypedDay.of(field, fields);
        var day = typed.read();
        if (typed.equals(TypedDay.empty())) wrong.add(wrong(field, "empty"));
        else if (day.isEmpty()) wrong.add(wrong(field, "impossible"));
        else if (day.get().isAfter(LocalDate.now(clock))) wrong.add(wrong(field, "future"));
    }

    private static FieldError wrong(String field, String what) {
        return new FieldError(field, "report.error." + field + "." + what);
    }

    /** A day's three boxes are its field's. */
    private static Map<String, String> only(Set<String> fields, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(one -> fields.contains(one.getKey().replaceFirst("\\.(year|month|day)$", "")))
                .filter(one -> one.getValue().length() <= LONGEST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
