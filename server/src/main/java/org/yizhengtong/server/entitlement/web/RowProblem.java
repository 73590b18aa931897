package org.yizhengtong.server.entitlement.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/**
 * Why one question of a batch has no answer, as the question asked alone would have been told (problem+json).
 *
 * @param status with which it would have been refused
 */
record RowProblem(String type, int status, String detail, List<Wrong> errors) {
    /** A field, and how to mend it. */
    record Wrong(String field, String message) {}

    /** Writes them in the reader's language. */
    record Writer(MessageSource messages, Locale locale) {
        RowProblem of(String code, int status, String key) {
            return new RowProblem(type(code), status, words(key), List.of());
        }

        RowProblem fields(List<FieldError> mistakes) {
            var errors = mistakes.stream()
                    .map(one -> new Wrong(
                            one.field(), words(one.key(), one.arguments().toArray())))
                    .toList();
            var all = errors.stream().map(Wrong::message).collect(Collectors.joining(" "));
            return new RowProblem(type("fields"), 422, all, errors);
        }

        private String words(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }

        private static String type(String code) {
            return "urn:yizhengtong:problem:" + code;
        }
    }
}
