package org.yizhengtong.server.permit;

import java.util.List;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.law.BesideSheet;

/** A case, and what is found in it beside what another place, day or reading would give. */
public record CaseBeside(CaseView file, BesideSheet sheet) {
    /** What is wrong with what was asked. */
    public List<FieldError> errors() {
        return sheet.errors();
    }
}
