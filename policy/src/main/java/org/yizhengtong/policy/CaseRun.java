package org.yizhengtong.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case (案例) as it was run.
 *
 * @param found what was found; nothing where nothing could be
 * @param failures what does not hold, in words; none when the case holds
 */
public record CaseRun(PackCase tried, @Nullable Result found, List<String> failures) {
    private static final Text SET = new Text("案例里设的", "as the case sets it");

    /** Runs one case. */
    public static CaseRun of(Policy policy, PackCase tried) {
        try {
            var law = policy;
            for (var figure : tried.figures().entrySet()) {
                var name = figure.getKey().split("/", 2);
                law = law.withFigure(name[0], name[name.length - 1], figure.getValue(), SET);
            }
            var finding = law.find(tried.inquiry());
            return new CaseRun(tried, tried.result(finding), tried.failures(finding));
        } catch (UnknownPlace | UnknownReading | BadFact | IllegalArgumentException e) {
            return new CaseRun(tried, null, List.of(String.valueOf(e.getMessage())));
        }
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
