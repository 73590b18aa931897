package org.yizhengtong.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Inquiry;
import picocli.CommandLine.Option;

/** Whom and what {@code decide} and {@code ask} are about. */
final class PersonOptions {
    private final Surroundings around;

    @Option(
            names = "--place",
            required = true,
            paramLabel = "PLACE",
            description = "whose law: a division code such as 370600, or a name such as 烟台市")
    private String place = "";

    @Option(names = "--on", paramLabel = "DAY", description = "the day on which the facts are looked at; today")
    private @Nullable LocalDate on;

    @Option(names = "--law-on", paramLabel = "DAY", description = "the day whose law applies; the same day as --on")
    private @Nullable LocalDate lawOn;

    @Option(names = "--binding", description = "under binding law alone: drafts and announced plans are left out")
    private boolean binding;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "follow another reading of an unsettled point; may be given several times")
    private final Map<String, String> readings = new LinkedHashMap<>();

    @Option(
            names = "--ask",
            paramLabel = "WHAT",
            description = "only this: registration, permit, settlement, or a service by its id")
    private @Nullable String what;

    PersonOptions(Surroundings around) {
        this.around = around;
    }

    /** What is asked of the law about a person of whom this is known. */
    Inquiry inquiry(Facts facts) {
        var day = on == null ? around.today() : on;
        var inquiry = new Inquiry(Places.code(place), day, lawOn == null ? day : lawOn, facts, Set.of());
        for (var reading : readings.entrySet()) inquiry = inquiry.reading(reading.getKey(), reading.getValue());
        return binding ? inquiry.binding() : inquiry;
    }

    @Nullable
    String what() {
        return what;
    }
}
