package org.yizhengtong.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A point of the law that can be read in more than one way (解释口径), and which way is followed here.
 *
 * @param name as packs and findings write it: {@code HALF_YEAR_BASIS}
 * @param point what is unsettled
 * @param followed the reading followed where an inquiry names none
 * @param values each reading in words, by its code
 */
public record Reading(String name, Text point, String followed, Map<String, Text> values) {
    public Reading {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
