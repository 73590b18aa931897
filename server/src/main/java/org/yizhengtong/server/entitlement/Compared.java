package org.yizhengtong.server.entitlement;

import java.util.List;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.law.BesideSheet;

/** What is found for somebody beside what another place, day or reading would give. */
public record Compared(BesideSheet sheet) {
    /** What is wrong with what was asked. */
    public List<FieldError> errors() {
        return sheet.errors();
    }
}
