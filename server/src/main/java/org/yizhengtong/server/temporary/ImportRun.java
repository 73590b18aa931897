package org.yizhengtong.server.temporary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.yizhengtong.server.temporary.domain.CheckedLine;
import org.yizhengtong.server.temporary.domain.Line;
import org.yizhengtong.server.temporary.domain.RowCheck;
import org.yizhengtong.server.temporary.domain.RowRefused;
import org.yizhengtong.server.temporary.domain.Seen;

/** Goes through a file once: every row is looked at, those after the last one booked are handed on in portions. */
final class ImportRun implements Consumer<Line> {
    private static final int PORTION = 2_000;
    private static final int TRIES = 5;

    private final RowCheck check;
    private final long after;
    private final Consumer<List<CheckedLine>> booking;
    private final Seen seen = new Seen();
    private final List<CheckedLine> portion = new ArrayList<>();

    ImportRun(RowCheck check, long after, Consumer<List<CheckedLine>> booking) {
        this.check = check;
        this.after = after;
        this.booking = booking;
    }

    /** Rows booked before are looked at again as well: later ones may repeat them. */
    @Override
    public void accept(Line line) {
        var checked = checked(line);
        if (line.row() <= after) return;
        portion.add(checked);
        if (portion.size() == PORTION) handOn();
    }

    void end() {
        if (!portion.isEmpty()) handOn();
    }

    private CheckedLine checked(Line line) {
        try {
            var permit = check.read(line);
            return CheckedLine.possible(line, permit, seen.check(line.row(), permit));
        } catch (RowRefused refusal) {
            return CheckedLine.refused(line, refusal);
        }
    }

    /** Somebody may register at a counter while their row is on its way: then the portion is looked at anew. */
    private void handOn() {
        var lines = List.copyOf(portion);
        portion.clear();
        for (var attempt = 1; ; attempt++) {
            try {
                booking.accept(lines);
                return;
            } catch (DuplicateKeyException | ConcurrencyFailureException met) {
                if (attempt == TRIES) throw met;
            }
        }
    }
}
