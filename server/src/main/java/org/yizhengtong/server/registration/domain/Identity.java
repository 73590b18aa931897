package org.yizhengtong.server.registration.domain;

import java.util.Optional;
import org.yizhengtong.server.kernel.BadCitizenNumber;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.Declaration;

/** Reads who declares: name, citizen number, hukou place. */
final class Identity {
    static final int LONGEST_NAME = 50;

    private Identity() {}

    static Optional<Resident> read(ResidentId id, Declaration typed, Gazetteer gazetteer, Mistakes mistakes) {
        var name = PlainText.read("name", typed.name(), LONGEST_NAME, mistakes);
        var number = number(typed.citizenNumber(), mistakes);
        var hukou = hukouPlace(typed.hukouPlace(), gazetteer, mistakes);
        return number.map(n -> new Resident(id, n, name.orElse(""), hukou.orElse("")));
    }

    /** What is registered stays: who was entered wrongly, or has changed, shows papers at the station. */
    static Resident unchanged(Resident known, Declaration typed, Mistakes mistakes) {
        if (!typed.citizenNumber().isBlank()
                && number(typed.citizenNumber(), mistakes)
                        .filter(n -> !n.equals(known.number()))
                        .isPresent()) mistakes.add("citizenNumber", "registered");
        if (!typed.name().isBlank() && !typed.name().strip().equals(known.name())) mistakes.add("name", "registered");
        if (!typed.hukouPlace().isBlank() && !typed.hukouPlace().equals(known.hukouPlace()))
            mistakes.add("hukouPlace", "registered");
        return known;
    }

    static Optional<CitizenNumber> number(String typed, Mistakes mistakes) {
        if (typed.isBlank()) {
            mistakes.add("citizenNumber", "empty");
            return Optional.empty();
        }
        try {
            return Optional.of(CitizenNumber.read(typed));
        } catch (BadCitizenNumber bad) {
            mistakes.addKey("citizenNumber", bad.key());
            return Optional.empty();
        }
    }

    static Optional<String> hukouPlace(String code, Gazetteer gazetteer, Mistakes mistakes) {
        if (code.isBlank()) mistakes.add("hukouPlace", "empty");
        else if (!gazetteer.isHukouPlace(code)) mistakes.add("hukouPlace", "unknown");
        else return Optional.of(code);
        return Optional.empty();
    }
}
