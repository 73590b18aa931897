package org.yizhengtong.server.registration.storage;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.registration.domain.Divisions;

/** Names of divisions, each read once: they change with the data set, at a start of the service. */
@Component
class RememberedNames implements PlaceNames {
    private final Divisions divisions;
    private final ConcurrentHashMap<String, String> names = new ConcurrentHashMap<>();

    RememberedNames(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public String of(String code) {
        var known = names.get(code);
        if (known != null) return known;
        var found = divisions
                .find(code)
                .or(() -> divisions.find(DivisionLevel.withoutZeros(code)))
                .map(Division::fullName);
        found.ifPresent(name -> names.put(code, name));
        return found.orElse(code);
    }
}
