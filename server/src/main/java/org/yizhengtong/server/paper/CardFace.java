package org.yizhengtong.server.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;

/**
 * All that stands on a card (证件), in the words that are printed. The card is in Chinese, whatever its officer reads.
 *
 * @param front what the law lists, in its order; a row without a value is left to be written by hand
 * @param photo a JPEG or PNG; nothing where none was handed in
 * @param photoFrame what stands in the photo's place where there is none
 * @param until how long it is good; nothing where it is endorsed year by year
 * @param back who issued it, and when
 * @param endorsements the last good day after each, the earliest first
 * @param qr the text of its QR code (二维码); nothing while there is none
 */
public record CardFace(
        PermitNumber number,
        String title,
        List<Row> front,
        byte @Nullable [] photo,
        String photoFrame,
        @Nullable Row until,
        List<Row> back,
        String endorsed,
        List<String> endorsements,
        @Nullable String qr,
        String found) {

    /** Everything that has to be in a font. */
    String text() {
        var rows = until == null ? Stream.<Row>of() : Stream.of(until);
        return Stream.of(front.stream(), back.stream(), rows)
                .flatMap(many -> many)
                .map(row -> row.label + row.value)
                .collect(Collectors.joining("", title + photoFrame + endorsed + found, String.join("", endorsements)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "card of %s", number);
    }

    /** A label and what stands beside it. */
    public record Row(String label, String value) {}
}
