package org.yizhengtong.policy.rule;

import java.util.Optional;
import org.yizhengtong.policy.Truth;

/** How two places may lie to each other, under the names rules use. */
public enum PlaceRelation {
    SAME_COUNTY("same_county", "=", "≠"),
    SAME_CITY("same_city", "=", "≠"),
    SAME_CITY_OR_COUNTY("same_city_or_county", "=", "≠"),
    WITHIN("within", "∈", "∉"),
    CITY_DISTRICT("city_district", "", "");

    private final String function;
    private final String sign;
    private final String inverse;

    PlaceRelation(String function, String sign, String inverse) {
        this.function = function;
        this.sign = sign;
        this.inverse = inverse;
    }

    public static Optional<PlaceRelation> of(String function) {
        for (var relation : values()) if (relation.function.equals(function)) return Optional.of(relation);
        return Optional.empty();
    }

    public String function() {
        return function;
    }

    public String sign(boolean wanted) {
        return wanted ? sign : inverse;
    }

    public Truth between(String a, String b) {
        return switch (this) {
            case SAME_COUNTY -> Division.sameCounty(a, b);
            case SAME_CITY -> Division.sameCity(a, b);
            case SAME_CITY_OR_COUNTY -> Division.sameCityOrCounty(a, b);
            case WITHIN -> Division.within(a, b);
            case CITY_DISTRICT -> Division.cityDistrict(a);
        };
    }

    boolean tooCoarse(String code) {
        var needed = this == SAME_CITY ? 4 : 6;
        return Division.length(code) < needed;
    }
}
