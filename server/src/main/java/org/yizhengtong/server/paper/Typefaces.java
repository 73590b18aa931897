package org.yizhengtong.server.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts papers are printed with: the everyday one, and one for the rare characters (生僻字) of names, which is read when
 * such a name comes.
 */
@Component
class Typefaces {
    private static final IntPredicate SEEN = sign -> !Character.isWhitespace(sign) && !Character.isISOControl(sign);

    private final SingletonSupplier<Typeface> everyday =
            SingletonSupplier.of(() -> Typeface.of("Noto Sans SC", "NotoSansSC-Regular.ttf"));
    private final SingletonSupplier<Typeface> rare =
            SingletonSupplier.of(() -> Typeface.of("HanaMinB", "HanaMinB.ttf"));

    /** The first character of this text that no font has. */
    Optional<String> missing(String text) {
        return text.codePoints()
                .filter(SEEN)
                .filter(sign -> !everyday.obtain().has(sign) && !rare.obtain().has(sign))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** What this text is printed with, the font for everyday first. */
    List<Typeface> of(String text) {
        var plain = text.codePoints().filter(SEEN).allMatch(everyday.obtain()::has);
        return plain ? List.of(everyday.obtain()) : List.of(everyday.obtain(), rare.obtain());
    }
}
