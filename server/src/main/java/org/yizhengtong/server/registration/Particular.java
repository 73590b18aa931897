package org.yizhengtong.server.registration;

import java.util.Locale;

/** A particular of a resident (登记事项) that can be corrected. */
public enum Particular {
    NAME("name", true),
    CITIZEN_NUMBER("citizenNumber", true),
    HUKOU_PLACE("hukouPlace", false),
    ADDRESS_LINE("addressLine", false),
    PHONE("phone", false);

    private final String field;
    private final boolean identifies;

    Particular(String field, boolean identifies) {
        this.field = field;
        this.identifies = identifies;
    }

    /** Its name in forms and messages. */
    public String field() {
        return field;
    }

    /** Its name in packs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether by it one person could become another. */
    public boolean identifies() {
        return identifies;
    }
}
