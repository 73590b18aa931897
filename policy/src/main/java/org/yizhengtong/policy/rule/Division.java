package org.yizhengtong.policy.rule;

import org.yizhengtong.policy.Truth;

/**
 * Division codes (行政区划代码, GB/T 2260 and its finer levels) compared by their leading digits. A code that is too coarse
 * to tell, such as a province beside one of its counties, gives {@link Truth#UNKNOWN}.
 */
public final class Division {
    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    private Division() {}

    /** The digits that say something: {@code 370600} is {@code 3706}, {@code 370602003000} is {@code 370602003}. */
    public static String significant(String code) {
        return code.substring(0, length(code));
    }

    /** How many digits say something. */
    static int length(String code) {
        var length = code.length();
        if (length == 12 && code.endsWith("000")) length = 9;
        if (length == 9 && code.startsWith("000", COUNTY)) length = COUNTY;
        if (length == COUNTY && code.startsWith("00", CITY)) length = CITY;
        if (length == CITY && code.startsWith("00", PROVINCE)) length = PROVINCE;
        return length;
    }

    public static Truth sameCounty(String a, String b) {
        return same(a, b, COUNTY);
    }

    public static Truth sameCity(String a, String b) {
        return same(a, b, CITY);
    }

    /** The same city proper or the same county: the districts (市辖区) of one city count as one place. */
    public static Truth sameCityOrCounty(String a, String b) {
        var county = sameCounty(a, b);
        if (county != Truth.NO) return county;
        var city = sameCity(a, b);
        return city == Truth.YES ? both(cityDistrict(a), cityDistrict(b)) : city;
    }

    /** Whether {@code place} lies in {@code whole}. */
    public static Truth within(String place, String whole) {
        return same(place, whole, length(whole));
    }

    /** Whether the place is a district of a city, or a development zone, rather than a county or county-level city. */
    public static Truth cityDistrict(String code) {
        if (length(code) < COUNTY) return Truth.UNKNOWN;
        var unit = Integer.parseInt(code, CITY, COUNTY, 10);
        return unit <= 20 || (unit >= 70 && unit < 80) ? Truth.YES : Truth.NO;
    }

    private static Truth same(String a, String b, int digits) {
        var common = Math.min(digits, Math.min(length(a), length(b)));
        if (!a.regionMatches(0, b, 0, common)) return Truth.NO;
        return common == digits ? Truth.YES : Truth.UNKNOWN;
    }

    private static Truth both(Truth a, Truth b) {
        if (a == Truth.NO || b == Truth.NO) return Truth.NO;
        return a == Truth.YES && b == Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }
}
