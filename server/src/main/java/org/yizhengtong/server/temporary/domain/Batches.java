package org.yizhengtong.server.temporary.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.temporary.Column;
import org.yizhengtong.server.temporary.ImportBatch;
import org.yizhengtong.server.temporary.ImportState;
import org.yizhengtong.server.temporary.RefusedRow;
import org.yizhengtong.server.temporary.Tally;

/** Every file that was brought, and how far it has come. */
public interface Batches {
    /** Opens a batch, unless one of the same bytes stands; answers the one that stands then. */
    ImportBatch open(ImportBatch fresh, byte[] digest, Actor by);

    Optional<ImportBatch> find(UUID id);

    Optional<ImportBatch> ofFile(byte[] digest);

    /** Kept from other hands until the transaction ends. */
    Optional<ImportBatch> take(UUID id);

    List<ImportBatch> ofOffice(String office, int atMost);

    void map(UUID id, Map<Column, String> mapping);

    void advance(UUID id, long doneTo, Tally more);

    void become(UUID id, ImportState state, LocalDate day);

    void refuse(UUID id, List<RefusedRow> rows);

    void refused(UUID id, Consumer<RefusedRow> taker);

    /** What was said the last time of a file with this heading. */
    Optional<Map<Column, String>> remembered(List<String> heading);

    void remember(List<String> heading, Map<Column, String> mapping);

    void keepUpload(UUID id, byte[] bytes);

    Optional<byte[]> upload(UUID id);

    void dropUpload(UUID id);
}
