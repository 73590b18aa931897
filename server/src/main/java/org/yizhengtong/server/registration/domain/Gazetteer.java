package org.yizhengtong.server.registration.domain;

import java.util.Optional;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionLevel;

/**
 * Which divisions a declaration may name.
 *
 * @param city first digits of the place of the law: one registers only there
 */
public record Gazetteer(Divisions divisions, String city) {
    /** A county, or one that was abolished: papers keep its name. */
    boolean isHukouPlace(String code) {
        return divisions
                .find(code)
                .filter(d -> d.level() == DivisionLevel.COUNTY)
                .isPresent();
    }

    /** A community of this city, or whatever is the narrowest known. */
    public boolean isPlaceOfResidence(String code) {
        return code.startsWith(city)
                && find(code).filter(d -> d.leaf() && !d.abolished()).isPresent();
    }

    private Optional<Division> find(String code) {
        return DivisionLevel.isCode(code) ? divisions.find(code) : Optional.empty();
    }
}
