package org.yizhengtong.server.account.web;

import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with JSON that cannot be read. */
final class BadBody {
    private BadBody() {}

    /** Names the field where there is one, never what stood in it. */
    static FieldError mistake(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(
                        unknown.getPropertyName(), "problem.api.field_unknown", List.of(unknown.getPropertyName()));
            case MismatchedInputException mismatched -> new FieldError(field(mismatched), "problem.api.field_kind");
            case JacksonException broken -> new FieldError("", "problem.api.json");
            case null, default -> new FieldError("", "problem.api.body_missing");
        };
    }

    private static String field(MismatchedInputException mismatched) {
        var path = mismatched.getPath();
        var last = path.isEmpty() ? null : path.getLast().getPropertyName();
        return last == null ? "" : last;
    }
}
