package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

/** That somebody moved away or died, on a day on which it can have been. */
public record ToldEnd(LocalDate on, String ground, String paper) {
    static final int LONGEST = 200;

    /**
     * What a resident says of themselves. It cannot lie before a day on which they said they lived here.
     *
     * @throws FieldErrors with what has to be mended
     */
    public static ToldEnd bySelf(ToldStep typed, Residence home, Optional<LocalDate> confirmed, LocalDate today) {
        var mistakes = new Mistakes();
        var day = day(typed.on(), home.registeredOn(), today, mistakes);
        day.filter(on -> confirmed.filter(on::isBefore).isPresent())
                .ifPresent(on -> mistakes.add("on", "before_confirmed", confirmed.orElseThrow()));
        mistakes.throwIfAny();
        return new ToldEnd(day.orElseThrow(), "", "");
    }

    /**
     * What an officer writes down: with its ground, and with the paper where there must be one.
     *
     * @param since the day the last home was registered: the resident was here on it
     * @throws FieldErrors with all that has to be mended, at once
     */
    public static ToldEnd byOffice(ToldStep typed, LocalDate since, boolean paperNeeded, LocalDate today) {
        var mistakes = new Mistakes();
        var day = day(typed.on(), since, today, mistakes);
        var ground = PlainText.read("ground", typed.ground(), LONGEST, mistakes);
        var paper = !paperNeeded && typed.paper().isBlank()
                ? Optional.of("")
                : PlainText.read("paper", typed.paper(), LONGEST, mistakes);
        mistakes.throwIfAny();
        return new ToldEnd(day.orElseThrow(), ground.orElseThrow(), paper.orElseThrow());
    }

    /** What is wrong with coming to a home before the day of having moved away; nothing where nothing is. */
    public static List<FieldErrors.FieldError> cameTooEarly(LocalDate movedIn, Optional<LocalDate> left) {
        var mistakes = new Mistakes();
        left.filter(movedIn::isBefore).ifPresent(day -> mistakes.add("movedIn", "before_left", day));
        return mistakes.found();
    }

    private static Optional<LocalDate> day(TypedDay typed, LocalDate since, LocalDate today, Mistakes mistakes) {
        if (typed.equals(TypedDay.empty())) {
            mistakes.add("on", "empty");
            return Optional.empty();
        }
        var day = typed.read();
        if (day.isEmpty()) mistakes.add("on", "impossible");
        else if (day.get().isAfter(today)) mistakes.add("on", "future");
        else if (day.get().isBefore(since)) mistakes.add("on", "before_registered", since);
        else return day;
        return Optional.empty();
    }
}
