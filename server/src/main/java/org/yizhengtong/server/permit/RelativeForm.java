package org.yizhengtong.server.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.registration.HouseholdDesk;

/** Whom a relative applies for (代办), what they are to them, and why the person cannot come. */
final class RelativeForm {
    static final String RELATION = CounterForm.RELATION;
    static final String WHY = "proxy.why";
    static final String NEAR_RELATIVE = "near_relative";
    /** What somebody may be to a person they apply for; whoever is anything else goes to the counter. */
    static final List<String> RELATIONS = List.of("spouse", "child", "parent", "sibling", "grandchild", "grandparent");

    private final Map<String, String> typed;

    RelativeForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** What is wrong with it, before anybody is looked for. */
    List<FieldError> mistakes(CitizenNumber own, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (name().isEmpty()) errors.add(new FieldError("name", "problem.relative_name"));
        try {
            var number = number();
            if (number.equals(own)) errors.add(new FieldError("number", "problem.relative_self"));
            else if (today.isBefore(HouseholdDesk.ofAgeOn(number.birthDate())))
                errors.add(new FieldError("number", "problem.relative_child"));
        } catch (BadCitizenNumber bad) {
            errors.add(new FieldError("number", bad.key()));
        }
        if (!RELATIONS.contains(relation())) errors.add(new FieldError("relation", "problem.relative_relation"));
        if (!PersonFacts.WHYS.containsKey(why())) errors.add(new FieldError("why", "problem.relative_why"));
        return errors;
    }

    String name() {
        return CounterForm.field(typed, "name");
    }

    /** @throws BadCitizenNumber for what can be none */
    CitizenNumber number() {
        return CitizenNumber.read(CounterForm.field(typed, "number"));
    }

    /** All that is kept of it: nothing by which the person could be found. */
    Map<String, String> kept() {
        return Map.of(RELATION, relation(), WHY, why());
    }

    private String relation() {
        return CounterForm.field(typed, "relation");
    }

    private String why() {
        return CounterForm.field(typed, "why");
    }
}
