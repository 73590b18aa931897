package org.yizhengtong.server.registration.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.TypedDay;

/** The declaration as far as it was filled in, field by field. */
record DeclarationForm(Map<String, String> fields) {
    private static final String REQUEST = "requestId";

    DeclarationForm {
        fields = Map.copyOf(fields);
    }

    static DeclarationForm empty() {
        return new DeclarationForm(Map.of());
    }

    /** What is known of somebody who asked "What would I get?", from their answers by fact. */
    static DeclarationForm answered(Map<String, String> answers) {
        var known = new TreeMap<String, String>();
        known.put("hukouPlace", answers.getOrDefault("resident.hukou_place", ""));
        known.put("place-in", answers.getOrDefault("residence.place", ""));
        known.put("homeKind", answers.getOrDefault("home.kind", ""));
        known.put(
                "leaseRegistered",
                switch (answers.getOrDefault("home.lease_registered", "")) {
                    case "true" -> "yes";
                    case "false" -> "no";
                    case "" -> "";
                    default -> "unknown";
                });
        known.values().removeIf("not_known"::equals);
        if (!DeclarationPart.HOME_KIND.choices().contains(known.get("homeKind"))) known.remove("homeKind");
        return new DeclarationForm(known);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** This form and what was sent since; of a part that was sent again nothing older stays, such as a search. */
    DeclarationForm with(Map<String, String> sent) {
        var all = new TreeMap<>(fields);
        for (var part : DeclarationPart.values())
            if (sent.keySet().stream().anyMatch(part::owns)) all.keySet().removeIf(part::owns);
        sent.forEach((field, typed) -> {
            if (isOurs(field)) all.put(field, typed);
        });
        return new DeclarationForm(all);
    }

    /** This form with a name of its own, so that it is booked once however often it is sent. */
    DeclarationForm named() {
        return get(REQUEST).isBlank() ? with(Map.of(REQUEST, RequestId.fresh().toString())) : this;
    }

    RequestId request() {
        return RequestId.of(get(REQUEST));
    }

    boolean answers(DeclarationPart part) {
        return fields.entrySet().stream()
                .anyMatch(field ->
                        part.answers(field.getKey()) && !field.getValue().isBlank());
    }

    /** All that is sent in the end: the answers, and not the way to them. */
    public Map<String, String> sent() {
        var sent = new TreeMap<>(fields);
        sent.keySet().removeIf(field -> field.contains("-"));
        return sent;
    }

    /** What the page of this part carries along unseen: a session that ends meanwhile takes nothing with it. */
    Map<String, String> carried(DeclarationPart shown) {
        var carried = sent();
        carried.keySet().removeIf(shown::owns);
        return carried;
    }

    Declaration declaration() {
        return Declaration.of(fields);
    }

    TypedDay movedIn() {
        return TypedDay.of("movedIn", fields);
    }

    private static boolean isOurs(String field) {
        return field.equals(REQUEST) || Stream.of(DeclarationPart.values()).anyMatch(part -> part.owns(field));
    }
}
