package org.yizhengtong.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Working days (工作日) by the official calendar: weekends, public holidays, and the weekend days worked to make up for
 * them.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, Boolean> worked = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingCalendar() {}

    /** Reads {@code packs/open-data/holidays.csv} from the class path. */
    public static WorkingCalendar bundled() {
        try (var in = WorkingCalendar.class.getResourceAsStream("/packs/open-data/holidays.csv")) {
            if (in == null) throw new IllegalStateException("packs/open-data/holidays.csv is not on the class path");
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("packs/open-data/holidays.csv cannot be read", e);
        }
    }

    /**
     * Reads lines of {@code day,kind,name}, the kind being {@code holiday} or {@code workday} (a weekend day worked to
     * make up for one), below a header; lines that begin with {@code #} are comments.
     *
     * @throws IllegalArgumentException naming the line that is not so
     */
    public static WorkingCalendar read(Reader csv) throws IOException {
        var calendar = new WorkingCalendar();
        var number = 0;
        var lines = new BufferedReader(csv);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("day,")) continue;
            calendar.add(line, number);
        }
        return calendar;
    }

    private void add(String line, int number) {
        var parts = line.split(",", 3);
        var kind = parts.length > 1 ? parts[1].strip() : "";
        if (!(kind.equals("holiday") || kind.equals("workday"))) throw bad(line, number);
        LocalDate day;
        try {
            day = LocalDate.parse(parts[0].strip());
        } catch (DateTimeParseException e) {
            throw bad(line, number);
        }
        worked.put(day, kind.equals("workday"));
        years.add(day.getYear());
    }

    private static IllegalArgumentException bad(String line, int number) {
        return new IllegalArgumentException(
                "holidays.csv:" + number + ": write day,kind,name with kind holiday or workday: " + line);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.getOrDefault(day, !weekend);
    }

    /** The last day of a limit of so many working days; the first day is not counted (民法典 200–204). */
    public LocalDate due(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /** This day, or the first working day after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : due(day, 1);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} comes first. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkingDay(day)) count++;
        return count;
    }

    /** Whether the official calendar of this day's year is known; until it is, only weekends are left out. */
    public boolean isKnown(LocalDate day) {
        return years.contains(day.getYear());
    }
}
