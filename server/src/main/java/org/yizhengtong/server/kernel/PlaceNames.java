package org.yizhengtong.server.kernel;

import java.util.Locale;
import java.util.Optional;

/** Calls a division by its name. */
public interface PlaceNames {
    /** The full name of a division, such as 山东省烟台市芝罘区; the code itself where it is not known. */
    String of(String code);

    /** What a city or province is called in a sentence, 烟台 or Yantai; nothing for what is no division. */
    default Optional<String> called(String code, Locale reader) {
        return Optional.empty();
    }
}
