package org.yizhengtong.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One matter as two findings have it: the same person on another day, in another place, under another reading, or with a
 * fact changed.
 *
 * @param service which service it is about, or nothing for registration, permit, term and settlement
 * @param one the first finding's result, or nothing where its law has no such matter
 * @param other the second's
 */
public record Beside(
        String subject,
        @Nullable Service service,
        @Nullable Result one,
        @Nullable Result other) {

    /** Every matter that either finding has, in the order of a finding. */
    public static List<Beside> of(Finding one, Finding other) {
        var rows = new LinkedHashMap<String, Beside>();
        results(one)
                .forEach((subject, result) ->
                        rows.put(subject, new Beside(subject, service(one, subject), result, null)));
        results(other)
                .forEach((subject, result) -> rows.merge(
                        subject,
                        new Beside(subject, service(other, subject), null, result),
                        (first, second) -> new Beside(subject, first.service(), first.one(), second.other())));
        // What only the second has stands at the end of the list; settlement always comes last.
        var settlement = rows.remove("settlement");
        var all = new ArrayList<>(rows.values());
        if (settlement != null) all.add(settlement);
        return List.copyOf(all);
    }

    /** Whether a person would be told something else: another answer, another outcome, other days. */
    public boolean differs() {
        if (one == null || other == null) return one != other;
        // A yes says what it comes to: required or open to ask for, one year or three. Any other answer says it all.
        return one.answer() != other.answer()
                || (one.answer() == Answer.YES && !Objects.equals(one.outcome(), other.outcome()))
                || !Objects.equals(one.from(), other.from())
                || !Objects.equals(one.until(), other.until());
    }

    private static Map<String, Result> results(Finding finding) {
        var results = new LinkedHashMap<String, Result>();
        results.put("registration", finding.registration());
        results.put("permit", finding.permit());
        // A law that sets no term has no such matter, and "no" would read as a refusal.
        if (!finding.term().because().isEmpty()) results.put("term", finding.term());
        finding.services().forEach(one -> results.put(one.result().subject(), one.result()));
        results.put("settlement", finding.settlement());
        return results;
    }

    private static @Nullable Service service(Finding finding, String subject) {
        return finding.services().stream()
                .filter(one -> one.result().subject().equals(subject))
                .map(Finding.ForService::service)
                .findFirst()
                .orElse(null);
    }
}
