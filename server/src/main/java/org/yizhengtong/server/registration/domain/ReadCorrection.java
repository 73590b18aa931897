package org.yizhengtong.server.registration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.registration.CorrectionForm;
import org.yizhengtong.server.registration.Difference;
import org.yizhengtong.server.registration.Particular;

/** A correction in which everything is possible and something differs. */
public record ReadCorrection(List<Difference> differences, String reason, String paper) {
    /** What stands in the register now; the telephone number masked. */
    public record Current(Resident resident, Residence home, String maskedPhone) {
        /** What stands there of one particular. */
        public String of(Particular what) {
            return switch (what) {
                case NAME -> resident.name();
                case CITIZEN_NUMBER -> resident.number().value();
                case HUKOU_PLACE -> resident.hukouPlace();
                case ADDRESS_LINE -> home.home().addressLine();
                case PHONE -> maskedPhone;
            };
        }
    }

    /**
     * Reads what was typed; what is empty, or the same as before, stays.
     *
     * @param paperNeeded whether a paper was seen; a resident may leave out which one they have
     * @throws FieldErrors with all that has to be mended, at once
     */
    public static ReadCorrection read(CorrectionForm typed, boolean paperNeeded, Current current, Gazetteer gazetteer) {
        var mistakes = new Mistakes();
        var found = new ArrayList<Difference>();
        if (!typed.name().isBlank())
            PlainText.read("name", typed.name(), Identity.LONGEST_NAME, mistakes)
                    .ifPresent(name -> add(found, Particular.NAME, current, name));
        if (!typed.citizenNumber().isBlank())
            Identity.number(typed.citizenNumber(), mistakes)
                    .filter(number -> bornBefore(number, current, mistakes))
                    .ifPresent(number -> add(found, Particular.CITIZEN_NUMBER, current, number.value()));
        if (!typed.hukouPlace().isBlank())
            Identity.hukouPlace(typed.hukouPlace(), gazetteer, mistakes)
                    .ifPresent(place -> add(found, Particular.HUKOU_PLACE, current, place));
        if (!typed.addressLine().isBlank())
            PlainText.read("addressLine", typed.addressLine(), DeclaredHome.LONGEST_ADDRESS, mistakes)
                    .ifPresent(line -> add(found, Particular.ADDRESS_LINE, current, line));
        if (!typed.phone().isBlank())
            add(found, Particular.PHONE, current, typed.phone().strip());
        var reason = PlainText.read("reason", typed.reason(), ToldEnd.LONGEST, mistakes);
        var paper = !paperNeeded && typed.paper().isBlank()
                ? Optional.of("")
                : PlainText.read("paper", typed.paper(), ToldEnd.LONGEST, mistakes);
        if (found.isEmpty() && mistakes.found().isEmpty()) mistakes.add("name", "nothing_differs");
        mistakes.throwIfAny();
        return new ReadCorrection(List.copyOf(found), reason.orElseThrow(), paper.orElseThrow());
    }

    /** Which paper an officer has seen. */
    public static String paper(String typed) {
        var mistakes = new Mistakes();
        var paper = PlainText.read("paper", typed, ToldEnd.LONGEST, mistakes);
        mistakes.throwIfAny();
        return paper.orElseThrow();
    }

    private static boolean bornBefore(CitizenNumber number, Current current, Mistakes mistakes) {
        var before = !number.birthDate().isAfter(current.home().home().movedIn());
        if (!before)
            mistakes.add("citizenNumber", "born_later", current.home().home().movedIn());
        return before;
    }

    private static void add(List<Difference> found, Particular what, Current current, String after) {
        var before = current.of(what);
        if (!after.equals(before)) found.add(new Difference(what, before, after));
    }
}
