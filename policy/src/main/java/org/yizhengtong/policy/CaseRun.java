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
    /** Runs one case. */
    public static CaseRun of(Policy policy, PackCase tried) {
        try {
            var finding = policy.find(tried.inquiry());
            return new CaseRun(tried, tried.result(finding), tried.failures(finding));
        } catch (UnknownPlace | UnknownReading | BadFact | IllegalArgumentException e) {
            return new CaseRun(tried, null, List.of(String.valueOf(e.getMessage())));
        }
    }

    public boolean holds() {
        return failures.isEmpty();
    }
}
