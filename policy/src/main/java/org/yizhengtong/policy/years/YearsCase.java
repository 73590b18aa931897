package org.yizhengtong.policy.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case of the account of years: a history, and what must be found.
 *
 * @param name the article first, then what the case shows
 * @param finds what must come out, by name, as {@link #found} writes it
 */
public record YearsCase(
        String name,
        String place,
        LocalDate on,
        Map<String, String> readings,
        History history,
        Map<String, String> finds) {

    /** What does not hold, in words; nothing when the case holds. */
    public List<String> failures(YearsAccount account) {
        var found = found(account);
        var wrong = new ArrayList<String>();
        finds.forEach((what, wanted) -> {
            var is = found.get(what);
            if (!wanted.equals(is)) wrong.add(what + " is " + is + ", not " + wanted);
        });
        return wrong;
    }

    /** The account as a case writes it: {@code window} as {@code [2017-07-15, 2017-08-14]}, an open end as {@code nothing}. */
    public static Map<String, String> found(YearsAccount account) {
        var window = account.window();
        return Map.of(
                "run_since", day(account.runSince()),
                "run_days", Long.toString(account.runDays()),
                "cumulative_days", Long.toString(account.cumulativeDays()),
                "gap_days", Long.toString(account.gapDays()),
                "status", account.status().code(),
                "window",
                        window == null
                                ? "nothing"
                                : List.of(window.from(), window.to()).toString(),
                "gaps", account.gaps().stream().map(YearsCase::written).toList().toString(),
                "counted",
                        account.periods().stream()
                                .map(YearsCase::written)
                                .toList()
                                .toString(),
                "notes",
                        account.notes().stream()
                                .map(note -> note.code())
                                .toList()
                                .toString());
    }

    private static String written(Gap gap) {
        return gap.from() + " to " + day(gap.to()) + " " + gap.reason().code();
    }

    private static String written(Period period) {
        return period.from() + " to " + day(period.to()) + " " + period.ground().code();
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "nothing");
    }
}
