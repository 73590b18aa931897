package org.yizhengtong.cli;

import java.util.List;
import org.yizhengtong.policy.CaseRun;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.UnknownPlace;
import org.yizhengtong.policy.UnknownReading;
import org.yizhengtong.policy.pack.YearsCaseReader;
import org.yizhengtong.policy.years.BadHistory;
import org.yizhengtong.policy.years.YearsCase;

/**
 * A case that was tried, and in what it does not hold.
 *
 * @param file the pack it lies beside, or the file of the account of years
 */
record TriedView(String file, String name, List<String> failures) {
    static TriedView of(CaseRun run) {
        return new TriedView(run.tried().pack(), run.tried().name(), run.failures());
    }

    static TriedView of(Policy policy, YearsCase tried) {
        return new TriedView(YearsCaseReader.NAME, tried.name(), failures(policy, tried));
    }

    private static List<String> failures(Policy policy, YearsCase tried) {
        try {
            return tried.failures(policy.years(tried.place(), tried.on(), tried.history(), tried.readings()));
        } catch (UnknownPlace | UnknownReading | BadHistory e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    boolean holds() {
        return failures.isEmpty();
    }
}
