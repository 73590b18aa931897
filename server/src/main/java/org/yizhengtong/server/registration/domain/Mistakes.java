package org.yizhengtong.server.registration.domain;

import java.util.ArrayList;
import java.util.List;
import org.yizhengtong.server.kernel.FieldErrors;

/** Gathers what has to be mended in a form, so that it is all said at once. */
final class Mistakes {
    private final List<FieldErrors.FieldError> found = new ArrayList<>();

    void add(String field, String what, Object... arguments) {
        found.add(new FieldErrors.FieldError(field, "registration.error." + field + "." + what, List.of(arguments)));
    }

    void addKey(String field, String key) {
        found.add(new FieldErrors.FieldError(field, key));
    }

    List<FieldErrors.FieldError> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) throw new FieldErrors(found);
    }
}
