package org.yizhengtong.policy.rule;

import org.yizhengtong.policy.Truth;

/** Within what a move (搬家) leaves the years of residence unbroken. */
public enum MoveScope {
    COUNTY {
        @Override
        public Truth same(String a, String b) {
            return Division.sameCounty(a, b);
        }
    },
    /** The districts of one city are one place; each county or county-level city is one by itself. */
    CITY_OR_COUNTY {
        @Override
        public Truth same(String a, String b) {
            return Division.sameCityOrCounty(a, b);
        }
    },
    CITY {
        @Override
        public Truth same(String a, String b) {
            return Division.sameCity(a, b);
        }
    },
    PROVINCE {
        @Override
        public Truth same(String a, String b) {
            return Division.within(a, b.substring(0, 2));
        }
    };

    /** Whether both lie in one such place; unknown where a code is too coarse to tell. */
    public abstract Truth same(String a, String b);
}
