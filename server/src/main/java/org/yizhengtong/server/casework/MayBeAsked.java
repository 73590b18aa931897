package org.yizhengtong.server.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.casework.AskedFor.Why;

/**
 * The closed list of what a station may ask an applicant for, as a program reads it, in its language.
 *
 * @param missingToo whether what was never sent may be asked for: it is told once, in time, and completely
 * @param acceptedSince the day since which the application counts as accepted, whatever is missing; nothing before it
 * @param ask the list; empty while the case is not under review
 */
public record MayBeAsked(
        String number,
        String state,
        boolean missingToo,
        @Nullable LocalDate acceptedSince,
        List<One> ask) {
    public static MayBeAsked of(CaseView file, Locale locale) {
        var asking = file.asking();
        return new MayBeAsked(
                file.number().value(),
                file.state().name().toLowerCase(Locale.ROOT),
                file.state() == CaseState.UNDER_REVIEW && asking.missingToo(),
                asking.acceptedSince(),
                asking.askable().stream().map(one -> one(one, locale)).toList());
    }

    private static One one(Askable askable, Locale locale) {
        var why = askable.there() ? Stream.of(Why.UNREADABLE, Why.UNTRUE) : Stream.of(Why.MISSING);
        return new One(
                askable.kind().name().toLowerCase(Locale.ROOT),
                askable.name(),
                askable.label().in(locale),
                askable.ticked(),
                why.map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
    }

    /**
     * One thing.
     *
     * @param kind {@code paper} or {@code fact}
     * @param required whether the law requires it and it is missing
     * @param why for which of these it may be asked: {@code missing}, {@code unreadable}, {@code untrue}
     */
    public record One(String kind, String name, String label, boolean required, List<String> why) {}
}
