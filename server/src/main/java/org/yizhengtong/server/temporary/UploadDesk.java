package org.yizhengtong.server.temporary;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.temporary.domain.Batches;
import org.yizhengtong.server.temporary.domain.Mapping;

/** Keeps a file that was sent over the page, sealed, until somebody has said what is to be done with it. */
@Service
public class UploadDesk {
    private final ImportDesk imports;
    private final Batches batches;

    UploadDesk(ImportDesk imports, Batches batches) {
        this.imports = imports;
        this.batches = batches;
    }

    /**
     * Takes a file in; the import that stands for the same bytes, where there is one.
     *
     * @throws UnreadableFile when it cannot be imported as it is
     */
    @Transactional
    public ImportBatch receive(String name, byte[] bytes, Actor by) {
        ImportDesk.heading(by);
        if (bytes.length == 0) throw new UnreadableFile("problem.sheet.no_file");
        var survey = imports.survey(file(name, bytes));
        var batch = imports.receive(survey, imports.mapping(survey, Map.of()), by);
        if (batch.state() == ImportState.WAITING || batch.state() == ImportState.RUNNING)
            batches.keepUpload(batch.id(), bytes);
        return batch;
    }

    /**
     * Does every check on a file that waits, and books nothing; what its columns were said to mean is kept.
     *
     * @throws UnreadableFile when a column is missing or named twice
     */
    public Rehearsal rehearse(UUID id, Map<Column, String> said, Actor by) {
        var batch = imports.batch(id, by);
        var mapping = new Mapping(batch.mapping()).with(said);
        mapping.within(batch.heading());
        var file = kept(batch);
        if (batch.state() == ImportState.WAITING) batches.map(id, mapping.headings());
        return imports.rehearse(file, imports.survey(file), mapping.headings(), row -> {});
    }

    /** Books every row of a file that waits, or of one that was interrupted. */
    public ImportBatch carryOut(UUID id, Actor by) {
        var batch = imports.batch(id, by);
        if (batch.state() == ImportState.DONE || batch.state() == ImportState.UNDONE) return batch;
        var file = kept(batch);
        return imports.carryOut(id, file, imports.survey(file), by);
    }

    private SheetFile kept(ImportBatch batch) {
        return batches.upload(batch.id())
                .map(bytes -> file(batch.fileName(), bytes))
                .orElseThrow(() -> new UnreadableFile("problem.import.file_gone"));
    }

    private static SheetFile file(String name, byte[] bytes) {
        return new SheetFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
