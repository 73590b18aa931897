package org.yizhengtong.server.registration;

/** A particular of a resident (登记事项) that can be corrected. */
public enum Particular {
    NAME("name", true),
    CITIZEN_NUMBER("citizenNumber", true),
    HUKOU_PLACE("hukouPlace", false),
    ADDRESS_LINE("addressLine", false),
    PHONE("phone", false);

    private final String field;
    private final boolean byTwo;

    Particular(String field, boolean byTwo) {
        this.field = field;
        this.byTwo = byTwo;
    }

    /** Its name in forms and messages. */
    public String field() {
        return field;
    }

    /** Whether a second officer has to agree: by name, number and birth one person could become another. */
    public boolean byTwo() {
        return byTwo;
    }
}
