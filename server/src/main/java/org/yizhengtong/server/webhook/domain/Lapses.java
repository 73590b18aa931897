package org.yizhengtong.server.webhook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** How far the look for permits that ran out by a day's passing has come, in all running services together. */
public interface Lapses {
    /** Takes the place in hand until the transaction ends; nothing while another service holds it. */
    Optional<Place> take();

    void put(Place place);

    /**
     * @param until last good day of the permit looked at last
     * @param permit its number
     */
    record Place(LocalDate until, String permit) {
        /** Everything that ran out on or before this day was looked at. */
        public static Place endOf(LocalDate until) {
            return new Place(until, "~");
        }

        public boolean isBefore(Place other) {
            var days = until.compareTo(other.until);
            return days < 0 || days == 0 && permit.compareTo(other.permit) < 0;
        }
    }
}
