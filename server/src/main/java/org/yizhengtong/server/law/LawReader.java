package org.yizhengtong.server.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.law.domain.BookText;

/** Reads packs with the figures this city has set, and makes sure that they are a law for this city. */
final class LawReader {
    private final LawSettings settings;
    private final PlaceNames places;
    private final Supplier<LocalDate> today;

    LawReader(LawSettings settings, PlaceNames places, Supplier<LocalDate> today) {
        this.settings = settings;
        this.places = places;
        this.today = today;
    }

    /** A law and all it was read from. */
    record Read(LawInForce law, BookText text) {}

    /**
     * The packs of this folder, or those the service was delivered with.
     *
     * @throws RuntimeException when they are not well made, leave no such figure open, or do not cover this city
     */
    Read read(@Nullable Path folder) {
        var read = folder == null ? Policy.bundled() : Policy.read(folder);
        var text = new BookText(read.texts(), settings.figures());
        var policy = dressed(read, settings.figures());
        policy.readings(settings.place(), settings.lawOn(today.get()));
        // Each name once, so that no page has to look them up one by one.
        policy.packs().forEach(pack -> places.of(pack.place()));
        return new Read(new LawInForce(text.version(), policy), text);
    }

    /** A law as it was kept. */
    LawInForce kept(BookText book) {
        return new LawInForce(book.version(), dressed(Policy.kept(book.texts()), book.figures()));
    }

    private Policy dressed(Policy read, List<LawSettings.Figure> figures) {
        var policy = read.naming(places::of);
        for (var figure : figures) {
            policy = policy.withFigure(
                    figure.pack(), figure.name(), figure.value(), new Text(figure.sourceZh(), figure.sourceEn()));
        }
        return policy;
    }
}
