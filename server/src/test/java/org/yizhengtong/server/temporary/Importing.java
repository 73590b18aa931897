package org.yizhengtong.server.temporary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.sheet.SheetFile;

/** What somebody at an office does with a file, from choosing it to the figures. */
public record Importing(ImportDesk desk, JdbcClient jdbc, Actor officer) {
    public ImportBatch bring(SheetFile file) {
        return bring(file, Map.of());
    }

    ImportBatch bring(SheetFile file, Map<Column, String> said) {
        var survey = desk.survey(file);
        var batch = desk.receive(survey, desk.mapping(survey, said), officer);
        return desk.carryOut(batch.id(), file, survey, officer);
    }

    Rehearsal rehearse(SheetFile file) {
        var survey = desk.survey(file);
        return desk.rehearse(file, survey, desk.mapping(survey, Map.of()), row -> {});
    }

    /** Every refusal as "row reason args". */
    List<String> refusals(UUID batch) {
        var all = new ArrayList<String>();
        desk.refused(
                batch,
                officer,
                row -> all.add((row.row() + " " + row.reason() + " " + String.join(" ", row.args())).strip()));
        return all;
    }

    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
