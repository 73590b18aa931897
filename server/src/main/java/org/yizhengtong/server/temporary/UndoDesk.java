package org.yizhengtong.server.temporary;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.temporary.domain.Batches;

/** Undoes an import (撤销): what it entered goes again, unless something was built on it since. */
@Service
public class UndoDesk {
    private final ImportDesk imports;
    private final UndoStep step;
    private final Batches batches;

    UndoDesk(ImportDesk imports, UndoStep step, Batches batches) {
        this.imports = imports;
        this.step = step;
        this.batches = batches;
    }

    /** Undoes it in portions: whoever is interrupted asks again. Answers the rows that stay, each with the reason. */
    public Map<Long, String> undo(UUID id, Actor by) {
        var batch = imports.batch(id, by);
        step.close(batch.id());
        var after = 0L;
        while ((after = step.undo(id, after, by)) > 0) {}
        return kept(id, by);
    }

    /** Rows that could not be undone, and what rests on each. */
    @Transactional(readOnly = true)
    public Map<Long, String> kept(UUID id, Actor reader) {
        return batches.kept(imports.batch(id, reader).id());
    }
}
