package org.yizhengtong.server.registration.storage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.domain.Divisions;

/** Names of divisions, each read once: they change with the data set, at a start of the service. */
@Component
class RememberedNames implements PlaceNames {
    /** What a city or province is, left out where it is spoken of. */
    private static final List<String> SORTS = List.of("特别行政区", "自治区", "自治州", "地区", "省", "市", "盟");

    private final Divisions divisions;
    private final ConcurrentHashMap<String, Division> known = new ConcurrentHashMap<>();

    RememberedNames(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String of(String code) {
        return find(code).map(Division::fullName).orElse(code);
    }

    @Override
    public Optional<String> called(String code, Locale reader) {
        return DivisionLevel.isCode(code) ? find(code).map(found -> called(found, reader)) : Optional.empty();
    }

    private Optional<Division> find(String code) {
        var before = known.get(code);
        if (before != null) return Optional.of(before);
        var found = divisions.find(code).or(() -> divisions.find(DivisionLevel.withoutZeros(code)));
        found.ifPresent(division -> known.put(code, division));
        return found;
    }

    private static String called(Division city, Locale reader) {
        var name = city.name();
        var sort = SORTS.stream().filter(name::endsWith).findFirst().orElse("");
        if (!reader.getLanguage().equals("en")) return name.substring(0, name.length() - sort.length());
        var spoken = new StringBuilder();
        var syllables = List.of(city.reading().split(" ", -1));
        for (var syllable : syllables.subList(0, syllables.size() - sort.length())) {
            // Xi'an is two syllables, and xian one.
            if (!spoken.isEmpty() && "aeo".indexOf(syllable.charAt(0)) >= 0) spoken.append('\'');
            spoken.append(syllable);
        }
        return spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1);
    }
}
