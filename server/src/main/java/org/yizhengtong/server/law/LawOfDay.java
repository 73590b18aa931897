package org.yizhengtong.server.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yizhengtong.policy.PackText;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.RuleSheet;

/**
 * The law of one place on one day, for reading.
 *
 * @param name the place's name, empty for the nation
 * @param readings every point that can be read in more than one way, each with the reading that is followed
 */
public record LawOfDay(String place, String name, LocalDate day, List<PackText> packs, List<Reading> readings) {
    /** The unsettled points that no pack states: they are the same everywhere. */
    public List<Reading> everywhere() {
        return readings.stream()
                .filter(reading -> packs.stream()
                        .flatMap(text -> text.readings().stream())
                        .noneMatch(stated -> stated.name().equals(reading.name())))
                .toList();
    }

    /** The figures of these names, wherever they are stated. */
    public List<RuleSheet.Figure> figures(List<String> wanted) {
        return wanted.stream()
                .map(name -> packs.stream()
                        .flatMap(text -> text.figures().stream())
                        .filter(figure -> figure.name().equals(name))
                        .reduce((farther, nearer) -> nearer)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
