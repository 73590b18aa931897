package org.yizhengtong.server.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划), from the province down to the community.
 *
 * @param code its statistical code: 2, 4, 6, 9 or 12 digits
 * @param reading the name in pinyin, syllable by syllable: zhi fu qu
 * @param fullName the name as an address begins: 山东省烟台市芝罘区
 * @param leaf nothing narrower is known, so one can live "in" it
 * @param until last day of a division that was abolished; it stays a hukou place and an old address
 * @param nowPartOf the division it belongs to since then
 */
public record Division(
        String code,
        DivisionLevel level,
        String name,
        String reading,
        String fullName,
        boolean leaf,
        @Nullable LocalDate until,
        @Nullable String nowPartOf) {

    public boolean abolished() {
        return until != null;
    }

    /** The wider divisions it lies in, by name: 山东省烟台市 for 芝罘区; empty for a province. */
    public String within() {
        return fullName.endsWith(name) ? fullName.substring(0, fullName.length() - name.length()) : fullName;
    }
}
