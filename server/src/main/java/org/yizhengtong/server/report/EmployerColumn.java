package org.yizhengtong.server.report;

import java.util.Locale;

/** What a column of an employer's file holds (列); it is called as its message says, in either language. */
enum EmployerColumn {
    NAME("name"),
    CITIZEN_NUMBER("citizenNumber"),
    HUKOU_PLACE("hukouPlace"),
    PLACE("place"),
    ADDRESS("addressLine"),
    HOME_KIND("homeKind"),
    LEASE("leaseRegistered"),
    MOVED_IN("movedIn"),
    HIRED_ON("hiredOn");

    private final String field;

    EmployerColumn(String field) {
        this.field = field;
    }

    /** The form's field of the same meaning. */
    String field() {
        return field;
    }

    String key() {
        return "employer.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Asked only of those who rent. */
    boolean needed() {
        return this != LEASE;
    }
}
