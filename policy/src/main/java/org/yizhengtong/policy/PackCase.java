package org.yizhengtong.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case beside a pack: facts, and what must be found.
 *
 * @param name the article first, then what the case shows
 * @param pack the pack it lies beside
 * @param subject which result it is about
 * @param figures open figures as this case sets them, as {@code pack/name}
 * @param finds what must come out, by the names the reader knows: {@code answer}, {@code outcome}, {@code from},
 *     {@code until}, {@code points}
 * @param ask the questions that must come out, in their order, or nothing to look at
 * @param flags flags that must be there
 * @param missing the facts of each set of changes that must be named
 */
public record PackCase(
        String name,
        String pack,
        String subject,
        Inquiry inquiry,
        Map<String, Long> figures,
        Map<String, String> finds,
        List<String> ask,
        List<String> flags,
        Set<Set<String>> missing) {

    /** What this case is about, in the finding. */
    public Result result(Finding finding) {
        return switch (subject) {
            case "registration" -> finding.registration();
            case "permit" -> finding.permit();
            case "term" -> finding.term();
            case "settlement" -> finding.settlement();
            default ->
                finding.services().stream()
                        .map(Finding.ForService::result)
                        .filter(result -> result.subject().equals(subject))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no " + subject + " in " + name));
        };
    }

    /** What does not hold, in words; nothing when the case holds. */
    public List<String> failures(Finding finding) {
        var result = result(finding);
        var wrong = new ArrayList<String>();
        compare(wrong, "answer", result.answer().code());
        compare(wrong, "outcome", result.outcome());
        compare(wrong, "from", result.from());
        compare(wrong, "until", result.until());
        var points = finding.points();
        compare(
                wrong,
                "points",
                points == null ? null : points.least().stripTrailingZeros().toPlainString());
        if (!ask.isEmpty() && !ask.equals(result.ask())) wrong.add("asks " + result.ask() + ", not " + ask);
        var codes = result.flags().stream().map(Flag::code).toList();
        if (!codes.containsAll(flags)) wrong.add("flags are " + codes + ", not " + flags);
        var sets = new ArrayList<Set<String>>();
        for (var one : result.missing()) {
            sets.add(Set.copyOf(one.changes().stream().map(Missing.Change::fact).toList()));
        }
        if (!missing.isEmpty() && !Set.copyOf(sets).equals(missing)) wrong.add("missing " + sets + ", not " + missing);
        return wrong;
    }

    private void compare(List<String> wrong, String what, @Nullable Object found) {
        var wanted = finds.get(what);
        if (wanted == null || wanted.equals(Objects.toString(found, "nothing"))) return;
        wrong.add(what + " is " + found + ", not " + wanted);
    }
}
