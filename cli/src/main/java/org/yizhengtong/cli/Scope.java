package org.yizhengtong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Duty;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Finding.ForService;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Points;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.pack.Nearest;

/**
 * A finding as far as it was asked for.
 *
 * @param subject the one matter wanted, or nothing for all
 */
record Scope(Finding finding, @Nullable String subject) {
    /** The part of the finding that {@code --ask} names; a permit is shown with its term. */
    static Scope of(Finding finding, @Nullable String what) {
        if (what == null) return new Scope(finding, null);
        var known = new ArrayList<>(List.of("registration", "permit", "term", "settlement"));
        finding.services().forEach(one -> known.add(one.service().id()));
        var name = what.toLowerCase(Locale.ROOT).replaceFirst("^service/", "");
        if (!known.contains(name)) {
            throw new CallersMistake("nothing here is called '" + what + "'; --ask takes one of: "
                    + String.join(", ", known) + Nearest.hint(name, known));
        }
        if (name.equals("term")) return new Scope(finding, "permit");
        return new Scope(finding, known.indexOf(name) < 4 ? name : "service/" + name);
    }

    @Nullable
    Result registration() {
        return wanted(finding.registration());
    }

    @Nullable
    Result permit() {
        return wanted(finding.permit());
    }

    @Nullable
    Result settlement() {
        return wanted(finding.settlement());
    }

    List<ForService> services() {
        return finding.services().stream()
                .filter(one -> wanted(one.result()) != null)
                .toList();
    }

    /** The points belong to settlement. */
    Optional<Points> points() {
        return settlement() == null ? Optional.empty() : Optional.ofNullable(finding.points());
    }

    List<Duty> duties() {
        return subject == null ? finding.duties() : List.of();
    }

    List<Flag> flags() {
        return subject == null
                ? finding.flags()
                : results().stream()
                        .flatMap(one -> one.flags().stream())
                        .distinct()
                        .toList();
    }

    /** The facts that can still change what was asked for. */
    List<String> ask() {
        return finding.ask().stream()
                .filter(fact -> subject == null
                        || results().stream().anyMatch(one -> one.ask().contains(fact)))
                .toList();
    }

    private List<Result> results() {
        var results = new ArrayList<Result>();
        for (var one : new Result[] {registration(), permit(), settlement()}) if (one != null) results.add(one);
        if (permit() != null) results.add(finding.term());
        services().forEach(one -> results.add(one.result()));
        return results;
    }

    private @Nullable Result wanted(Result result) {
        return subject == null || subject.equals(result.subject()) ? result : null;
    }
}
