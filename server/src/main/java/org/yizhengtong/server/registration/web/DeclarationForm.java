package org.yizhengtong.server.registration.web;

import java.util.Map;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.DivisionPicker;
import org.yizhengtong.server.registration.TypedDay;

/** The declaration's form as it was sent, finished or not. */
record DeclarationForm(Map<String, String> fields) {
    DeclarationForm {
        fields = Map.copyOf(fields);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a button of a picker was pressed, not the one that sends the declaration. */
    boolean looksForDivision() {
        return fields.keySet().stream().anyMatch(field -> field.equals("find") || field.endsWith("-open"));
    }

    DivisionPicker.Asked hukouPicker() {
        return DivisionPicker.Asked.read("hukouPlace", DivisionLevel.COUNTY, fields);
    }

    DivisionPicker.Asked placePicker() {
        return DivisionPicker.Asked.read("place", DivisionLevel.COMMUNITY, fields);
    }

    Declaration declaration() {
        return new Declaration(
                get("name"),
                get("citizenNumber"),
                get("hukouPlace"),
                get("place"),
                get("addressLine"),
                get("homeKind"),
                get("leaseRegistered"),
                new TypedDay(get("movedIn.year"), get("movedIn.month"), get("movedIn.day")));
    }
}
