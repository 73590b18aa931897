package org.yizhengtong.server.temporary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.sheet.Sheets;
import org.yizhengtong.server.sheet.Survey;
import org.yizhengtong.server.temporary.domain.Batches;
import org.yizhengtong.server.temporary.domain.Line;
import org.yizhengtong.server.temporary.domain.Mapping;
import org.yizhengtong.server.temporary.domain.RowCheck;

/** Carries files of old temporary permits (暂住证) over: looked at, rehearsed, booked, gone on with after a break. */
@Service
public class ImportDesk {
    private static final int MOST_LISTED = 50;

    private final Sheets sheets;
    private final Batches batches;
    private final BookingDesk booking;
    private final DivisionDesk divisions;
    private final Clock clock;

    ImportDesk(Sheets sheets, Batches batches, BookingDesk booking, DivisionDesk divisions, Clock clock) {
        this.sheets = sheets;
        this.batches = batches;
        this.booking = booking;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * Reads a file from end to end; nothing is written.
     *
     * @throws UnreadableFile when something keeps it from being imported as a whole
     */
    public Survey survey(SheetFile file) {
        return sheets.survey(file);
    }

    /** Which heading stands over which column: as said now, or the last time, or as the headings suggest. */
    @Transactional(readOnly = true)
    public Map<Column, String> mapping(Survey survey, Map<Column, String> said) {
        var guess = Mapping.guessed(survey.heading());
        return batches.remembered(survey.heading())
                .map(Mapping::new)
                .orElse(guess)
                .with(said)
                .headings();
    }

    /** Columns without which no row can be taken. */
    public List<Column> missing(Map<Column, String> mapping) {
        return new Mapping(mapping).missing();
    }

    /** Does every check and writes nothing. */
    public Rehearsal rehearse(
            SheetFile file, Survey survey, Map<Column, String> mapping, Consumer<RefusedRow> refused) {
        var today = LocalDate.now(clock);
        var figures = new RehearsalFigures(refused);
        var check = check(survey.heading(), mapping, today);
        var run = new ImportRun(check, 0, lines -> figures.add(booking.rehearse(lines, today)));
        sheets.rows(file, survey, row -> run.accept(new Line(row.number(), row.cells())));
        run.end();
        return figures.all();
    }

    /**
     * Takes a file in, from who heads a station: its rows are booked for the whole city. Answers the batch that stands for
     * the same bytes, where there is one.
     *
     * @throws UnreadableFile when the mapping does not fit the file, or another office has brought the same bytes
     */
    @Transactional
    public ImportBatch receive(Survey survey, Map<Column, String> mapping, Actor by) {
        heading(by);
        new Mapping(mapping).within(survey.heading());
        var fresh = new ImportBatch(
                UUID.randomUUID(),
                survey.fileName(),
                by.atOffice(),
                by.name(),
                LocalDate.now(clock),
                survey.heading(),
                mapping,
                survey.rows(),
                0,
                Tally.NOTHING,
                ImportState.WAITING);
        var standing = batches.open(fresh, survey.digest(), by);
        if (!by.at(standing.office()))
            throw new UnreadableFile("problem.import.brought_elsewhere", standing.startedOn());
        return standing;
    }

    /** Books every row that is not booked yet, in portions: whoever is interrupted goes on where it stopped. */
    public ImportBatch carryOut(UUID id, SheetFile file, Survey survey, Actor by) {
        var batch = batch(id, by);
        if (batch.state() == ImportState.DONE || batch.state() == ImportState.UNDONE) return batch;
        var check = check(batch.heading(), batch.mapping(), batch.startedOn());
        batches.remember(batch.heading(), batch.mapping());
        var done = new long[] {batch.doneTo()};
        var run = new ImportRun(check, batch.doneTo(), lines -> {
            booking.book(id, done[0], lines, by);
            done[0] = lines.getLast().line().row();
        });
        sheets.rows(file, survey, row -> run.accept(new Line(row.number(), row.cells())));
        run.end();
        return booking.finish(id);
    }

    /**
     * A file's import, for the head of the office that brought it.
     *
     * @throws NotYours for any other
     */
    @Transactional(readOnly = true)
    public ImportBatch batch(UUID id, Actor reader) {
        var batch = batches.find(id).orElseThrow(NotFound::new);
        if (!heading(reader).at(batch.office())) throw new NotYours(id.toString());
        return batch;
    }

    /** The office's newest imports. */
    @Transactional(readOnly = true)
    public List<ImportBatch> batches(Actor reader) {
        return batches.ofOffice(heading(reader).atOffice(), MOST_LISTED);
    }

    /** Every row that was not taken, with its reason, for the office that brought the file. */
    @Transactional(readOnly = true)
    public void refused(UUID id, Actor reader, Consumer<RefusedRow> taker) {
        batches.refused(batch(id, reader).id(), taker);
    }

    /** @throws NotYours for anybody else */
    static Actor heading(Actor head) {
        if (!head.head()) throw new NotYours("/imports");
        return head;
    }

    private RowCheck check(List<String> heading, Map<Column, String> headings, LocalDate day) {
        var mapping = new Mapping(headings);
        if (!mapping.missing().isEmpty()) throw new UnreadableFile("problem.import.columns_missing");
        return new RowCheck(mapping.within(heading), heading.size(), new CityPlaces(divisions), day);
    }
}
