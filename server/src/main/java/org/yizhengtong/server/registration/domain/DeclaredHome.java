package org.yizhengtong.server.registration.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.registration.Declaration;
import org.yizhengtong.server.registration.TypedDay;

/** Reads where somebody lives, in which kind of home, and since when. */
final class DeclaredHome {
    static final int LONGEST_ADDRESS = 100;

    private DeclaredHome() {}

    static Optional<Home> read(
            Declaration typed,
            Optional<CitizenNumber> number,
            Gazetteer gazetteer,
            LocalDate today,
            Mistakes mistakes) {
        var place = place(typed.place(), gazetteer, mistakes);
        var address = PlainText.read("addressLine", typed.addressLine(), LONGEST_ADDRESS, mistakes);
        var kind = HomeKind.of(typed.homeKind()).filter(k -> k != HomeKind.UNKNOWN);
        if (kind.isEmpty()) mistakes.add("homeKind", "empty");
        var lease =
                kind.filter(k -> k == HomeKind.RENTED).isPresent() ? lease(typed.leaseRegistered(), mistakes) : null;
        var movedIn = movedIn(typed.movedIn(), number, today, mistakes);
        if (place.isEmpty() || address.isEmpty() || kind.isEmpty() || movedIn.isEmpty()) return Optional.empty();
        return Optional.of(new Home(place.get(), address.get(), kind.get(), lease, movedIn.get()));
    }

    private static Optional<String> place(String code, Gazetteer gazetteer, Mistakes mistakes) {
        if (code.isBlank()) mistakes.add("place", "empty");
        else if (!gazetteer.isPlaceOfResidence(code)) mistakes.add("place", "unknown");
        else return Optional.of(code);
        return Optional.empty();
    }

    private static @Nullable Boolean lease(String answer, Mistakes mistakes) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            case "unknown" -> null;
            default -> {
                mistakes.add("leaseRegistered", "empty");
                yield null;
            }
        };
    }

    static Optional<LocalDate> movedIn(
            TypedDay typed, Optional<CitizenNumber> number, LocalDate today, Mistakes mistakes) {
        if (typed.equals(TypedDay.empty())) {
            mistakes.add("movedIn", "empty");
            return Optional.empty();
        }
        var day = typed.read();
        if (day.isEmpty()) mistakes.add("movedIn", "impossible");
        else if (day.get().isAfter(today)) mistakes.add("movedIn", "future");
        else if (number.filter(n -> day.get().isBefore(n.birthDate())).isPresent())
            mistakes.add("movedIn", "before_birth");
        else return day;
        return Optional.empty();
    }
}
