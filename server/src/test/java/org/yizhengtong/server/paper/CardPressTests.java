package org.yizhengtong.server.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.kernel.PermitNumber;

@DisplayName("A card is printed in its own size, and every camera reads it back")
class CardPressTests {
    /** As long as a signed permit is in Base45. */
    private static final String QR = "NCFOXN%TS3DH".repeat(28);

    private static final double POINT = 25.4 / 72;
    private final CardPress press = new CardPress(new Typefaces());

    @Test
    void it_has_two_sides_of_a_bank_cards_size() throws IOException {
        try (var card = Archive.open(press.single(List.of(face("样例人", QR))))) {
            assertThat(card.getNumberOfPages()).isEqualTo(2);
            for (var page : card.getPages()) {
                assertThat(page.getMediaBox().getWidth() * POINT).isCloseTo(85.60, within(.01));
                assertThat(page.getMediaBox().getHeight() * POINT).isCloseTo(53.98, within(.01));
            }
        }
    }

    @Test
    void its_text_can_be_copied_out_rare_characters_too() {
        assertThat(Archive.text(press.single(List.of(face("样㛃𬱖𠮷", QR)))))
                .contains("样㛃𬱖𠮷", "3713", "YT 3706 0200 0124", "烟台市公安局", "2015年3月8日", "签注");
    }

    @Test
    void where_no_photo_was_handed_in_the_frame_says_so() {
        assertThat(Archive.text(press.single(List.of(face("样例人", QR))))).contains("照片");
    }

    @Test
    void a_long_name_and_a_long_address_become_smaller_and_are_whole() {
        var name = "阿卜杜热合曼·阿卜杜拉·买买提依明江";
        assertThat(Archive.text(press.single(List.of(face(name, QR)))).replaceAll("\\s", ""))
                .contains(name, "山东省烟台市芝罘区毓璜顶街道毓璜顶西社区西盛街一百六十五号十八号楼二单元六百零二室");
    }

    @Test
    void a_character_that_no_font_has_is_told_with_the_card_it_is_on() {
        assertThatThrownBy(() -> press.single(List.of(face("样\uD883\uDF50", QR))))
                .isInstanceOfSatisfying(
                        CannotBePrinted.class,
                        told -> assertThat(told.arguments())
                                .containsExactly("\uD883\uDF50", "U+30F50", "YT 3706 0200 0124"));
    }

    @Nested
    @DisplayName("the QR code")
    class Qr {
        @Test
        void a_module_is_a_quarter_of_a_millimetre_at_least_and_whole_dots_of_300_dpi() {
            var mark = QrMark.of(QR);
            assertThat(mark.version()).isLessThanOrEqualTo(13);
            var dots = mark.module(27.1) / QrMark.DOT;
            assertThat(dots).isCloseTo(Math.rint(dots), within(1e-9)).isGreaterThanOrEqualTo(3);
            assertThat(version(13).module(27.1)).isCloseTo(4 * 25.4 / 300, within(1e-9));
        }

        @Test
        void what_would_be_too_fine_is_not_printed() {
            assertThat(version(20).module(27.1)).isGreaterThan(.25);
            assertThatThrownBy(() -> version(21).module(27.1)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_read_back_from_300_dpi_by_two_readers() throws Exception {
            try (var card = Archive.open(press.single(List.of(face("样例人", QR))))) {
                var back = Readers.at300dpi(card, 1);
                assertThat(Readers.zxing(back)).isEqualTo(QR);
                assertThat(Readers.zbar(back)).isEqualTo(QR);
            }
        }

        @Test
        void is_lines_and_not_a_picture() throws IOException {
            try (var card = Archive.open(press.single(List.of(face("样例人", QR))))) {
                assertThat(card.getPage(1).getResources().getXObjectNames()).isEmpty();
            }
        }

        @Test
        void is_not_there_where_there_is_nothing_to_say() throws IOException {
            try (var card = Archive.open(press.single(List.of(face("样例人", null))))) {
                assertThat(Readers.zxing(Readers.at300dpi(card, 1))).isEmpty();
            }
        }

        private QrMark version(int version) {
            var width = 17 + 4 * version;
            return new QrMark(new ByteMatrix(width, width));
        }
    }

    @Nested
    @DisplayName("a sheet of A4")
    class Sheet {
        @Test
        void has_eight_cards_and_their_backs_behind_them() throws IOException {
            try (var sheets = Archive.open(press.sheets(Collections.nCopies(9, face("样例人", QR))))) {
                assertThat(sheets.getNumberOfPages()).isEqualTo(4);
            }
        }

        @Test
        void each_back_lies_behind_its_front_when_it_is_turned_over_the_long_edge() {
            for (var place = 0; place < CardSheet.CARDS; place++) {
                var front = CardSheet.left(place, false);
                var back = CardSheet.left(place, true);
                assertThat(CardSheet.WIDTH - back - CardSide.WIDTH).isCloseTo(front, within(1e-9));
            }
        }

        @Test
        void leaves_every_printer_its_edge() {
            assertThat(CardSheet.left(0, false)).isGreaterThan(12);
            assertThat(CardSheet.bottom(CardSheet.CARDS - 1)).isGreaterThan(12);
            assertThat(CardSheet.bottom(0) + CardSide.HEIGHT).isLessThan(CardSheet.HEIGHT - 12);
        }

        @Test
        void can_be_read_back_as_well() throws Exception {
            try (PDDocument sheet = Archive.open(press.sheets(List.of(face("样例人", QR))))) {
                assertThat(Readers.zxing(Readers.at300dpi(sheet, 1))).isEqualTo(QR);
            }
        }
    }

    private static CardFace face(String name, @Nullable String qr) {
        return new CardFace(
                new PermitNumber("YT370602000124"),
                "烟台市居住证",
                List.of(
                        new CardFace.Row("姓名", name),
                        new CardFace.Row("性别", "女"),
                        new CardFace.Row("民族", ""),
                        new CardFace.Row("出生", "1985年3月7日"),
                        new CardFace.Row("身份证号", "371323198503070028"),
                        new CardFace.Row("户籍", "山东省临沂市沂水县"),
                        new CardFace.Row("住址", "山东省烟台市芝罘区毓璜顶街道毓璜顶西社区西盛街一百六十五号十八号楼二单元六百零二室")),
                qr == null ? Pictures.jpeg(200, 240) : null,
                "照片",
                new CardFace.Row("有效期", "至 2015年3月8日"),
                List.of(new CardFace.Row("签发", "烟台市公安局"), new CardFace.Row("签发日", "2012年3月8日")),
                "签注",
                List.of("至 2013年3月7日", "至 2014年3月7日"),
                qr,
                "捡到请交到就近的派出所。");
    }
}
