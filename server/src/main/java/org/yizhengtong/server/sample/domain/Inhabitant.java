package org.yizhengtong.server.sample.domain;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.ResidentId;

/**
 * Somebody who lives in the sample city, and how far they have come. Nobody real.
 *
 * @param history the days of their application, if they made one
 * @param serial the digits their permit's number would have
 */
public record Inhabitant(
        ResidentId id,
        CitizenNumber number,
        String name,
        String hukouPlace,
        Dwelling home,
        Work work,
        Stage stage,
        @Nullable History history,
        int serial) {
    /** No division has this code, so that no identity number here is anybody's. */
    public static final String NOWHERE = "379999";
}
