package org.yizhengtong.server.kernel;

/** Calls a division by its name. */
public interface PlaceNames {
    /** The full name of a division, such as 山东省烟台市芝罘区; the code itself where it is not known. */
    String of(String code);
}
