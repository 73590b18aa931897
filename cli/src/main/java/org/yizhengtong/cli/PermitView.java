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
        return new PermitView(ResultView.of(permit, versions), term.years(), ResultView.of(term, versions));
    }
}
