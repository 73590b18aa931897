package org.yizhengtong.server.kernel;

import java.io.Serializable;
import java.util.Map;

/**
 * What was typed into this page's form and could not be sent, because the session had ended: field by field, never
 * passwords, codes or files. Empty where nothing waits. A controller takes it as a parameter, a template as {@code typed}.
 */
public record Typed(Map<String, String> fields) implements Serializable {
    private static final long serialVersionUID = 1;

    public Typed {
        fields = Map.copyOf(fields);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** What stood in a field; empty where nothing did. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
