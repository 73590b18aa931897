package org.yizhengtong.policy;

/** The types a fact may have. */
public enum FactType {
    /** yes or no; a {@link Boolean} */
    BOOL,
    /** a whole number; a {@link Long} */
    INT,
    /** a day; a {@link java.time.LocalDate} */
    DATE,
    /** one of a closed list; its code as a {@link String} */
    CHOICE,
    /** a division code (GB/T 2260 and its finer levels), 2 to 12 digits; a {@link String} */
    PLACE
}
