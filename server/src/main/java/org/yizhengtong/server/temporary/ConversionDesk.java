package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.law.LawDesk;

/**
 * Converts (换领) the old permits of a file: the time held under them counts as the pack says. The effect is shown before,
 * and can be taken back for the whole file.
 */
@Service
public class ConversionDesk {
    private final ImportDesk imports;
    private final ConversionStep step;
    private final LawDesk law;
    private final Clock clock;

    ConversionDesk(ImportDesk imports, ConversionStep step, LawDesk law, Clock clock) {
        this.imports = imports;
        this.step = step;
        this.law = law;
        this.clock = clock;
    }

    /** What converting would do today; nothing is written. */
    public Effect effect(UUID id, Actor by) {
        var batch = imports.batch(id, by);
        var today = LocalDate.now(clock);
        var figures = new EffectFigures();
        var after = 0L;
        while ((after = step.addUp(batch.id(), after, today, figures)) > 0) {}
        return figures.all(today, law.temporaryTime(today));
    }

    /**
     * Converts what is in force today, in portions: whoever is interrupted asks again, and nothing is converted twice.
     *
     * @throws NotImported unless the whole file is imported
     */
    public void convert(UUID id, Actor by) {
        var batch = imports.batch(id, by);
        var today = LocalDate.now(clock);
        var worth = law.temporaryTime(today);
        var after = 0L;
        while ((after = step.convert(batch.id(), after, today, worth, by)) > 0) {}
    }

    /** Takes every conversion of the file back. */
    public void withdraw(UUID id, Actor by) {
        var batch = imports.batch(id, by);
        var after = 0L;
        while ((after = step.withdraw(batch.id(), after, by)) > 0) {}
    }
}
