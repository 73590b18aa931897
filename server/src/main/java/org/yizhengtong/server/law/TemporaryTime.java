package org.yizhengtong.server.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.years.GapReason;
import org.yizhengtong.policy.years.Ground;
import org.yizhengtong.policy.years.YearsAccount;

/**
 * What time under an old temporary permit (暂住证) is worth when the permit is converted.
 *
 * @param counts whether it is added to the years of residence
 * @param cite the provision that says so, or nothing where the law is silent
 * @param notes what is to be known beside it
 */
public record TemporaryTime(boolean counts, @Nullable Citation cite, List<Flag> notes) {
    public TemporaryTime {
        notes = List.copyOf(notes);
    }

    static TemporaryTime in(YearsAccount account) {
        var notes = account.notes().stream()
                .filter(note -> !note.code().equals("TERM_NOT_GIVEN"))
                .toList();
        for (var period : account.periods())
            if (period.ground() == Ground.TEMPORARY) return new TemporaryTime(true, period.cite(), notes);
        for (var gap : account.gaps())
            if (gap.reason() == GapReason.TEMPORARY_NOT_COUNTED) return new TemporaryTime(false, gap.cite(), notes);
        return new TemporaryTime(false, null, notes);
    }
}
