package org.yizhengtong.server.report;

import java.util.Map;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.TypedDay;

/**
 * What an officer makes of a report: nothing in it has been checked yet.
 *
 * @param paper the paper that was shown; empty where none was
 * @param toldOn the day it was told
 */
public record ReportForm(Declaration declaration, String paper, TypedDay toldOn) {
    /** Reads it from a form's fields, each named as here and in the declaration. */
    public static ReportForm of(Map<String, String> fields) {
        return new ReportForm(Declaration.of(fields), fields.getOrDefault("paper", ""), TypedDay.of("toldOn", fields));
    }
}
