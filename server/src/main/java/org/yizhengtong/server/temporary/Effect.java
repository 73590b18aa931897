package org.yizhengtong.server.temporary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.law.TemporaryTime;

/**
 * What converting the permits of a file does, shown before it is done.
 *
 * @param permits in force, so that they can be converted
 * @param days held under them and under those before them without a break, of all people together
 * @param earliest first day of the longest such time; nothing where there is none
 * @param converted already
 * @param others run out, or not the one of its holder that runs longest
 */
public record Effect(
        LocalDate on,
        TemporaryTime worth,
        long permits,
        long days,
        @Nullable LocalDate earliest,
        long converted,
        long others) {}
