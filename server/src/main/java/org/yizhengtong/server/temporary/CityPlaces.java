package org.yizhengtong.server.temporary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.DivisionLevel;
import org.yizhengtong.server.temporary.domain.Places;

/** This city's streets and communities, read once for one file. */
final class CityPlaces implements Places {
    private static final int STREET = 9;

    private final DivisionDesk divisions;
    private final Map<String, String> codes = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();
    private final Map<String, Boolean> hukouPlaces = new HashMap<>();

    CityPlaces(DivisionDesk divisions) {
        this.divisions = divisions;
        read(divisions.city());
    }

    private void read(String parent) {
        for (var one : divisions.children(parent)) {
            if (one.code().length() >= STREET) add(one);
            if (!one.leaf() && one.code().length() <= STREET) read(one.code());
        }
    }

    /** Addresses leave out the province, or the province and the city. */
    private void add(Division one) {
        codes.put(one.code(), one.code());
        var name = one.fullName();
        for (var known = name; known.length() >= 4; known = without(known)) {
            codes.putIfAbsent(known, one.code());
            lengths.add(known.length());
            if (known.length() <= one.name().length()) break;
            if (without(known).equals(known)) break;
        }
    }

    private static String without(String name) {
        for (var i = 1; i < name.length() - 1; i++) {
            if ("省市".indexOf(name.charAt(i)) >= 0) return name.substring(i + 1);
        }
        return name;
    }

    @Override
    public Optional<Found> find(String codeOrName) {
        return Optional.ofNullable(codes.get(codeOrName)).map(code -> new Found(code, ""));
    }

    @Override
    public Optional<Found> leading(String address) {
        for (var length : lengths.descendingSet()) {
            if (length > address.length()) continue;
            var code = codes.get(address.substring(0, length));
            if (code != null)
                return Optional.of(new Found(code, address.substring(length).strip()));
        }
        return Optional.empty();
    }

    @Override
    public boolean isHukouPlace(String code) {
        return hukouPlaces.computeIfAbsent(code, this::isCounty);
    }

    private boolean isCounty(String code) {
        try {
            return code.matches("\\d{6}") && divisions.division(code).level() == DivisionLevel.COUNTY;
        } catch (NotFound unknown) {
            return false;
        }
    }
}
