package org.yizhengtong.server.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.casework.BadUpload;

@DisplayName("What people send as photos and papers (材料) is looked at, not believed")
class UploadCheckTests {
    @Nested
    @DisplayName("a photo")
    class Photo {
        @Test
        void is_cut_to_the_cards_size() throws IOException {
            var kept = UploadCheck.photo(Pictures.jpeg(800, 600));
            assertThat(kept.mediaType()).isEqualTo("image/jpeg");
            assertThat(picture(kept).getWidth()).isEqualTo(358);
            assertThat(picture(kept).getHeight()).isEqualTo(441);
        }

        @Test
        void may_be_a_png() {
            assertThat(UploadCheck.photo(Pictures.png(358, 441)).mediaType()).isEqualTo("image/jpeg");
        }

        @Test
        void of_200_by_240_points_is_just_large_enough() {
            assertThat(UploadCheck.photo(Pictures.jpeg(200, 240)).bytes()).isNotEmpty();
        }

        @Test
        void of_fewer_points_is_too_small_to_print() {
            assertRefused(() -> UploadCheck.photo(Pictures.jpeg(199, 240)), "small");
            assertRefused(() -> UploadCheck.photo(Pictures.jpeg(200, 239)), "small");
        }

        @Test
        void is_no_pdf() {
            assertRefused(() -> UploadCheck.photo(Pictures.pdf()), "type");
        }
    }

    @Nested
    @DisplayName("a paper")
    class Paper {
        @Test
        void that_is_a_pdf_is_kept_as_it_is() {
            assertThat(UploadCheck.paper(Pictures.pdf())).isEqualTo(new Upload("application/pdf", Pictures.pdf()));
        }

        @Test
        void that_is_a_picture_is_made_no_larger_than_can_be_read() throws IOException {
            var kept = picture(UploadCheck.paper(Pictures.jpeg(4000, 2000)));
            assertThat(kept.getWidth()).isEqualTo(1600);
            assertThat(kept.getHeight()).isEqualTo(800);
        }

        @Test
        void that_is_a_thin_strip_keeps_its_one_line() throws IOException {
            var kept = picture(UploadCheck.paper(Pictures.jpeg(8000, 1)));
            assertThat(kept.getWidth()).isEqualTo(1600);
            assertThat(kept.getHeight()).isEqualTo(1);
        }

        @Test
        void that_is_small_stays_small() throws IOException {
            assertThat(picture(UploadCheck.paper(Pictures.jpeg(20, 10))).getWidth())
                    .isEqualTo(20);
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {
        @Test
        void above_8_megabytes() {
            var pdf = Arrays.copyOf(Pictures.pdf(), UploadCheck.MOST_BYTES);
            assertThat(UploadCheck.paper(pdf).bytes()).hasSize(UploadCheck.MOST_BYTES);
            assertRefused(() -> UploadCheck.paper(Arrays.copyOf(pdf, pdf.length + 1)), "large");
        }

        @Test
        void at_12_megabytes() {
            assertRefused(() -> UploadCheck.photo(Pictures.jpegOf12Megabytes()), "large");
        }

        @Test
        void when_it_is_a_text_whatever_its_name() {
            assertRefused(() -> UploadCheck.photo("这不是照片".getBytes(StandardCharsets.UTF_8)), "type");
            assertRefused(() -> UploadCheck.paper("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)), "type");
        }

        @Test
        void when_it_breaks_off() {
            var whole = Pictures.jpeg(400, 500);
            assertRefused(() -> UploadCheck.photo(Arrays.copyOf(whole, 200)), "type");
            assertRefused(() -> UploadCheck.photo(Arrays.copyOf(whole, 2)), "type");
        }

        @Test
        void when_it_is_a_picture_of_another_kind() {
            assertRefused(() -> UploadCheck.photo(Pictures.gif(400, 500)), "type");
        }

        @Test
        void when_a_small_file_would_unfold_into_gigabytes() {
            assertRefused(() -> UploadCheck.photo(Pictures.pngThatSaysItIs(30_000, 30_000)), "large");
            assertRefused(
                    () -> UploadCheck.paper(Pictures.pngThatSaysItIs(Integer.MAX_VALUE, Integer.MAX_VALUE)), "large");
        }
    }

    @Nested
    @DisplayName("what a telephone writes into a picture")
    class Exif {
        @Test
        void the_place_is_gone_afterwards() {
            var sent = Pictures.fromTelephone(1);
            assertThat(text(sent)).contains("Exif").contains("GPS-37.53N-121.39E");
            assertThat(text(UploadCheck.photo(sent).bytes()))
                    .doesNotContain("Exif")
                    .doesNotContain("GPS");
            assertThat(text(UploadCheck.paper(sent).bytes()))
                    .doesNotContain("Exif")
                    .doesNotContain("GPS");
        }

        @Test
        void which_way_up_it_is_has_been_heeded() throws IOException {
            assertThat(redCorner(UploadCheck.paper(Pictures.fromTelephone(1)))).isEqualTo("top left");
            assertThat(redCorner(UploadCheck.paper(Pictures.fromTelephone(6)))).isEqualTo("top right");
            assertThat(redCorner(UploadCheck.paper(Pictures.fromTelephone(3)))).isEqualTo("bottom right");
            assertThat(redCorner(UploadCheck.paper(Pictures.fromTelephone(8)))).isEqualTo("bottom left");
        }

        private String redCorner(Upload kept) throws IOException {
            var picture = picture(kept);
            var right = picture.getWidth() - 20;
            var low = picture.getHeight() - 20;
            if (isRed(picture, 20, 20)) return "top left";
            if (isRed(picture, right, 20)) return "top right";
            if (isRed(picture, right, low)) return "bottom right";
            return isRed(picture, 20, low) ? "bottom left" : "nowhere";
        }

        private boolean isRed(BufferedImage picture, int x, int y) {
            var point = new Color(picture.getRGB(x, y));
            return point.getRed() > 200 && point.getGreen() < 60;
        }
    }

    private static void assertRefused(ThrowingCallable sending, String reason) {
        assertThatThrownBy(sending).isInstanceOf(BadUpload.class).hasMessage("problem.upload." + reason);
    }

    private static BufferedImage picture(Upload kept) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept.bytes()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
