package org.yizhengtong.server.temporary.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.WrittenDay;
import org.yizhengtong.server.temporary.Column;

/** Looks at one row by itself: whether each cell is there and can be. */
public final class RowCheck {
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ADDRESS = 100;
    private static final LocalDate FIRST_PERMITS = LocalDate.of(1984, 1, 1);
    private static final Pattern ROUNDED = Pattern.compile("[\\d.]+E\\+?\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERMIT_NUMBER = Pattern.compile("[\\p{L}\\p{N}-]{4,40}");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFFFD]");

    private final Map<Column, Integer> columns;
    private final int width;
    private final Places places;
    private final LocalDate today;

    public RowCheck(Map<Column, Integer> columns, int width, Places places, LocalDate today) {
        this.columns = Map.copyOf(columns);
        this.width = width;
        this.places = places;
        this.today = today;
    }

    /** @throws RowRefused when something is missing or cannot be: the first such thing */
    public OldPermit read(Line line) {
        if (line.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank()))
            throw new RowRefused("import.reason.too_many_cells");
        var holder = holder(needed(line, Column.CITIZEN_NUMBER));
        var name = name(needed(line, Column.NAME));
        var number = number(needed(line, Column.PERMIT_NUMBER));
        var issued = day(line, Column.ISSUED_ON, needed(line, Column.ISSUED_ON));
        var until = day(line, Column.VALID_UNTIL, needed(line, Column.VALID_UNTIL));
        if (issued.isAfter(today)) throw new RowRefused("import.reason.issued_later", issued.toString());
        if (issued.isBefore(FIRST_PERMITS) || issued.isBefore(holder.birthDate()))
            throw new RowRefused("import.reason.issued_too_early", issued.toString());
        if (until.isBefore(issued)) throw new RowRefused("import.reason.ends_before_it_begins");
        if (until.isAfter(issued.plusYears(10))) throw new RowRefused("import.reason.too_long", until.toString());
        var place = place(line, !until.isBefore(today));
        var since = cell(line, Column.LIVED_SINCE).isEmpty()
                ? issued
                : day(line, Column.LIVED_SINCE, cell(line, Column.LIVED_SINCE));
        if (since.isAfter(issued) || since.isBefore(holder.birthDate()))
            throw new RowRefused("import.reason.since", since.toString());
        return new OldPermit(
                holder, name, hukou(line, holder), number, issued, until, place.code(), place.rest(), since);
    }

    private static CitizenNumber holder(String cell) {
        if (ROUNDED.matcher(cell).matches()) throw new RowRefused("import.reason.number_rounded");
        try {
            return CitizenNumber.read(cell);
        } catch (BadCitizenNumber bad) {
            throw new RowRefused(bad.key());
        }
    }

    private static String name(String cell) {
        var name = cell.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) throw new RowRefused("import.reason.name_long");
        return printable(name, Column.NAME);
    }

    private static String number(String cell) {
        if (ROUNDED.matcher(cell).matches()) throw new RowRefused("import.reason.number_rounded");
        var number = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s", "");
        if (!PERMIT_NUMBER.matcher(number).matches()) throw new RowRefused("import.reason.permit_number");
        return number;
    }

    private static LocalDate day(Line line, Column column, String cell) {
        return WrittenDay.read(cell)
                .orElseThrow(() -> new RowRefused("import.reason.no_day." + column.code(), shortened(cell)));
    }

    /** Who holds a permit in force is registered where it says, so the place has to be found. */
    private Places.Found place(Line line, boolean inForce) {
        var code = cell(line, Column.PLACE);
        var address = printable(cell(line, Column.ADDRESS), Column.ADDRESS);
        var byAddress = places.leading(address);
        var found = code.isEmpty()
                ? byAddress
                : places.find(code)
                        .map(place -> new Places.Found(place.code(), rest(place.code(), byAddress, address)));
        if (found.isEmpty() && inForce)
            throw new RowRefused("import.reason.place", shortened(code.isEmpty() ? address : code));
        var place = found.orElse(new Places.Found("", address));
        if (place.rest().codePointCount(0, place.rest().length()) > LONGEST_ADDRESS)
            throw new RowRefused("import.reason.address_long");
        return place;
    }

    private static String rest(String code, Optional<Places.Found> byAddress, String address) {
        return byAddress
                .filter(same -> same.code().equals(code))
                .map(Places.Found::rest)
                .orElse(address);
    }

    /** Where no column says it: the division of first registration, with which the number begins. */
    private String hukou(Line line, CitizenNumber holder) {
        var written = cell(line, Column.HUKOU_PLACE);
        var code = written.isEmpty() ? holder.division() : written;
        if (!places.isHukouPlace(code)) throw new RowRefused("import.reason.hukou", shortened(code));
        return code;
    }

    private String needed(Line line, Column column) {
        var cell = cell(line, column);
        if (cell.isEmpty()) throw new RowRefused("import.reason.missing." + column.code());
        return cell;
    }

    private String cell(Line line, Column column) {
        var at = columns.get(column);
        if (at == null || at >= line.cells().size()) return "";
        return line.cells().get(at).strip();
    }

    private static String printable(String cell, Column column) {
        if (UNPRINTABLE.matcher(cell).find()) throw new RowRefused("import.reason.unprintable." + column.code());
        return cell;
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= 30 ? cell : cell.substring(0, cell.offsetByCodePoints(0, 30));
    }
}
