package org.yizhengtong.server.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which law this service applies.
 *
 * @param place division code of the city, six digits
 * @param on the day whose law applies; without it, the law of today
 * @param packs a folder of packs to read instead of those the service was delivered with, and again whenever a file in it
 *     changes
 * @param figures figures the law leaves open, as this city has set them
 */
@ConfigurationProperties("law")
public record LawSettings(
        @DefaultValue("370600") String place,
        @Nullable LocalDate on,
        @Nullable Path packs,
        @DefaultValue List<Figure> figures) {
    public LawSettings {
        if (packs != null && packs.toString().isBlank()) packs = null;
    }

    /** The day whose law applies to what happens on this day. */
    public LocalDate lawOn(LocalDate day) {
        return on == null ? day : on;
    }

    /**
     * An open figure, set.
     *
     * @param pack the pack that leaves it open
     * @param name the parameter's name there
     * @param sourceZh which notice set it, in Chinese
     * @param sourceEn the same in English
     */
    public record Figure(String pack, String name, long value, String sourceZh, String sourceEn) {}
}
