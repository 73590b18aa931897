package org.yizhengtong.server.account;

import org.yizhengtong.server.kernel.Problem;

/** Staff or an office cannot be entered, changed or ended as it was asked for; the message says what to mend. */
public final class StaffRefused extends Problem {
    private static final long serialVersionUID = 1;

    private StaffRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static StaffRefused name() {
        return new StaffRefused("problem.staff.name");
    }

    static StaffRefused title() {
        return new StaffRefused("problem.staff.title");
    }

    static StaffRefused taken(String name) {
        return new StaffRefused("problem.staff.taken", name);
    }

    static StaffRefused unknown(String name) {
        return new StaffRefused("problem.staff.unknown", name);
    }

    static StaffRefused office(String office) {
        return new StaffRefused("problem.staff.office", office);
    }

    static StaffRefused desk(String office) {
        return new StaffRefused("problem.staff.desk", office);
    }

    static StaffRefused officeName() {
        return new StaffRefused("problem.office.name");
    }

    static StaffRefused officeTaken(String office) {
        return new StaffRefused("problem.office.taken", office);
    }

    static StaffRefused words() {
        return new StaffRefused("problem.office.words");
    }

    static StaffRefused oneKind() {
        return new StaffRefused("problem.office.kind");
    }

    static StaffRefused area(String code) {
        return new StaffRefused("problem.office.area", code);
    }

    static StaffRefused works() {
        return new StaffRefused("problem.office.works");
    }

    static StaffRefused noStation(String code) {
        return new StaffRefused("problem.office.no_station", code);
    }

    static StaffRefused service(String service, String known) {
        return new StaffRefused("problem.office.service", service, known);
    }
}
