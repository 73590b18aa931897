package org.yizhengtong.server.kernel;

import java.util.List;

/** What is wrong with a form, field by field; nothing of it was stored. */
public final class FieldErrors extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<FieldError> errors;

    public FieldErrors(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /**
     * One mistake.
     *
     * @param field the form field's name
     * @param key the message that says how to mend it
     */
    public record FieldError(String field, String key, List<Object> arguments) {
        public FieldError(String field, String key) {
            this(field, key, List.of());
        }
    }
}
