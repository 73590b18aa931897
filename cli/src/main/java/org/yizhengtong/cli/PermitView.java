package org.yizhengtong.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Result;

/**
 * What was found on the permit, and for how many years it would run.
 *
 * @param termYears the term where it is known
 */
record PermitView(
        @JsonUnwrapped ResultView finding, @Nullable Integer termYears, ResultView term) {
    static PermitView of(Result permit, Result term, Map<String, String> versions) {
        return new PermitView(ResultView.of(permit, versions), years(term), ResultView.of(term, versions));
    }

    private static @Nullable Integer years(Result term) {
        var outcome = term.outcome();
        return outcome == null || !outcome.matches("\\d+") ? null : Integer.valueOf(outcome);
    }
}
