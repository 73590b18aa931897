package org.yizhengtong.server.report;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.kernel.WrittenDay;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.TypedDay;

/** Reads a row of an employer's file as the form would have been filled in. What it cannot read stays as it was written. */
@Component
class EmployerRows {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final DivisionDesk divisions;
    private final MessageSource messages;

    EmployerRows(DivisionDesk divisions, MessageSource messages) {
        this.divisions = divisions;
        this.messages = messages;
    }

    List<String> heading(Locale locale) {
        return Stream.of(EmployerColumn.values())
                .map(column -> say(column.key(), locale))
                .toList();
    }

    /**
     * Where each column stands, counted from 0.
     *
     * @throws UnreadableFile when one is not there, or stands there twice
     */
    Map<EmployerColumn, Integer> within(List<String> heading) {
        var positions = new EnumMap<EmployerColumn, Integer>(EmployerColumn.class);
        for (var column : EmployerColumn.values()) {
            var found = IntStream.range(0, heading.size())
                    .filter(at -> means(column.key(), heading.get(at)))
                    .boxed()
                    .toList();
            if (found.size() > 1) throw new UnreadableFile("problem.sheet.heading_twice", heading.get(found.get(1)));
            if (!found.isEmpty()) positions.put(column, found.getFirst());
            else if (column.needed())
                throw new UnreadableFile(
                        "problem.sheet.missing",
                        new Text(say(column.key(), LANGUAGES.getFirst()), say(column.key(), LANGUAGES.getLast())));
        }
        return positions;
    }

    /** @param known places found before in the same file, by their words */
    Map<String, String> fields(List<String> cells, Map<EmployerColumn, Integer> positions, Map<String, String> known) {
        var fields = new HashMap<String, String>();
        positions.forEach((column, at) -> {
            var cell = at < cells.size() ? cells.get(at).strip() : "";
            switch (column) {
                case NAME, CITIZEN_NUMBER, ADDRESS -> fields.put(column.field(), cell);
                case HUKOU_PLACE -> fields.put(column.field(), place(cell, DivisionLevel.COUNTY, known));
                case PLACE -> fields.put(column.field(), place(cell, DivisionLevel.COMMUNITY, known));
                case HOME_KIND -> fields.put(column.field(), code("employer.home.", Declaration.HOME_KINDS, cell));
                case LEASE -> fields.put(column.field(), code("employer.lease.", Declaration.LEASES, cell));
                case MOVED_IN, HIRED_ON -> fields.putAll(day(cell).fields(column.field()));
            }
        });
        return fields;
    }

    private String place(String words, DivisionLevel level, Map<String, String> known) {
        if (words.isEmpty() || DivisionLevel.isCode(words)) return words;
        return known.computeIfAbsent(
                level + words,
                _ -> divisions.named(words, level).map(Division::code).orElse(words));
    }

    private static TypedDay day(String cell) {
        return WrittenDay.read(cell).map(TypedDay::of).orElse(new TypedDay(cell, "", ""));
    }

    private String code(String key, List<String> codes, String cell) {
        return codes.stream()
                .filter(code -> code.equals(plain(cell)) || means(key + code, cell))
                .findFirst()
                .orElse(cell);
    }

    private boolean means(String key, String written) {
        return LANGUAGES.stream().anyMatch(language -> plain(say(key, language)).equals(plain(written)));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_*:]", "");
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
