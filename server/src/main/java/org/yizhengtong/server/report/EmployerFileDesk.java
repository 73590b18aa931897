package org.yizhengtong.server.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.sheet.CsvText;
import org.yizhengtong.server.sheet.SheetFile;
import org.yizhengtong.server.sheet.SheetRow;
import org.yizhengtong.server.sheet.Sheets;

/**
 * An employer (用人单位) brings a file of whom it hired, a row a person. Each row is told by itself, so that one that has to be
 * mended keeps no other waiting, and a file that broke off half-way is simply sent again. The file is kept nowhere.
 */
@Service
public class EmployerFileDesk {
    /** The most rows of one file. */
    public static final int MOST = 1_000;

    private final EmployerDesk employers;
    private final EmployerRows rows;
    private final Sheets sheets;
    private final Vault vault;
    private final MessageSource messages;

    EmployerFileDesk(EmployerDesk employers, EmployerRows rows, Sheets sheets, Vault vault, MessageSource messages) {
        this.employers = employers;
        this.rows = rows;
        this.sheets = sheets;
        this.vault = vault;
        this.messages = messages;
    }

    /** The names of the columns, in the order of the template. */
    public List<String> columns(Locale locale) {
        return rows.heading(locale);
    }

    /** A file with nothing but the headings. */
    public String template(Locale locale) {
        return CsvText.MARK + CsvText.line(rows.heading(locale).stream());
    }

    /**
     * Tells every row that can be told. Sent again, the same file doubles nothing.
     *
     * @param locale in which the reasons are written
     * @throws UnreadableFile when it cannot be read as it is; nothing of it was told then
     */
    public FileTaken take(byte[] bytes, Locale locale, Actor employer) {
        if (employer.role() != Role.EMPLOYER) throw new NotYours("employer");
        if (bytes.length == 0) throw new UnreadableFile("problem.sheet.no_file");
        var file = new SheetFile("", () -> new ByteArrayInputStream(bytes));
        var survey = sheets.survey(file);
        if (survey.rows() > MOST) throw new UnreadableFile("problem.sheet.rows", MOST);
        var telling =
                new Telling(rows.within(survey.heading()), survey.heading().size(), locale, employer);
        sheets.rows(file, survey, telling::take);
        var heading = Stream.concat(
                survey.heading().stream(),
                Stream.of(say("employer.file.row", locale), say("employer.file.reason", locale)));
        return new FileTaken(telling.taken, telling.again, heading.toList(), List.copyOf(telling.refused));
    }

    /** Named by what it says, under a key of ours: nobody finds a number by guessing names. */
    private RequestId named(Map<String, String> fields, Actor employer) {
        var canonical = employer.atOffice() + "\n"
                + new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining("\n"));
        return new RequestId(UUID.nameUUIDFromBytes(vault.index(canonical, "employer row")));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** One file on its way, row by row. */
    private final class Telling {
        private final Map<EmployerColumn, Integer> positions;
        private final int width;
        private final Locale locale;
        private final Actor employer;
        private final Map<String, String> places = new HashMap<>();
        private final List<FileTaken.Refused> refused = new ArrayList<>();
        private int taken;
        private int again;

        Telling(Map<EmployerColumn, Integer> positions, int width, Locale locale, Actor employer) {
            this.positions = positions;
            this.width = width;
            this.locale = locale;
            this.employer = employer;
        }

        void take(SheetRow row) {
            try {
                if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank()))
                    throw wrong("import.reason.too_many_cells");
                var fields = rows.fields(row.cells(), positions, places);
                if (fields.getOrDefault("citizenNumber", "").contains("E+"))
                    throw wrong("import.reason.number_rounded");
                if (employers.hired(fields, named(fields, employer), employer)) taken++;
                else again++;
            } catch (FieldErrors mend) {
                var reason = mend.errors().stream()
                        .map(one -> say(one.key(), locale, one.arguments().toArray()))
                        .collect(Collectors.joining(" "));
                var cells = Stream.concat(row.cells().stream(), Stream.generate(() -> ""))
                        .limit(width)
                        .toList();
                refused.add(new FileTaken.Refused(row.number(), reason, cells));
            }
        }

        private FieldErrors wrong(String key) {
            return new FieldErrors(List.of(new FieldError("row", key)));
        }
    }
}
