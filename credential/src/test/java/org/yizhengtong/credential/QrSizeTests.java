package org.yizhengtong.credential;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Sample.NOW;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yizhengtong.credential.Sample.Authority;

@DisplayName("A 300-dpi card printer and a cheap phone's camera manage the QR")
class QrSizeTests {
    static final List<Authority> AUTHORITIES = Sample.AUTHORITIES;
    private static final int LARGEST_VERSION = 13;
    private static final int DOTS = 4;
    private static final int MARGIN = 4 * DOTS;

    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void it_is_version_11_or_smaller_for_a_common_name(Authority authority) throws WriterException {
        var qr = encode(authority.issue());
        assertThat(qr.getVersion().getVersionNumber()).isLessThanOrEqualTo(11);
        assertThat(qr.getMode()).isEqualTo(Mode.ALPHANUMERIC);
    }

    /** Twenty characters of which each takes four bytes, the longest a name is likely to be. */
    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void it_is_version_13_or_smaller_for_a_long_name_in_rare_characters(Authority authority) throws WriterException {
        var rare = new StringBuilder();
        for (int i = 0; i < 20; i++) rare.appendCodePoint(0x20000 + 997 * i);
        var card = new PermitCard(
                "YT370602000124", rare.toString(), parse("1990-07-15"), parse("2026-03-01"), parse("2029-02-28"));
        var text = new Issuer(authority.key(), authority.pair().getPrivate()).issue(card, Sample.STATUS, NOW);
        assertThat(encode(text).getVersion().getVersionNumber()).isLessThanOrEqualTo(LARGEST_VERSION);
    }

    /** Told that it looks at nothing else: where there may be anything, ZXing misses one code in two hundred. */
    @ParameterizedTest
    @FieldSource("AUTHORITIES")
    void a_picture_of_it_is_read_back(Authority authority) throws WriterException, ReaderException {
        var text = authority.issue();
        var picture = new BinaryBitmap(new HybridBinarizer(picture(encode(text).getMatrix())));
        var read = new QRCodeReader().decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true));
        assertThat(read.getText()).isEqualTo(text);
        assertThat(Sample.verify(read.getText())).isInstanceOf(Genuine.class);
    }

    private static QRCode encode(String text) throws WriterException {
        var qr = Encoder.encode(text, ErrorCorrectionLevel.M);
        System.out.printf(
                "%d letters, QR version %d%n", text.length(), qr.getVersion().getVersionNumber());
        return qr;
    }

    private static LuminanceSource picture(ByteMatrix dots) {
        var size = dots.getWidth() * DOTS + 2 * MARGIN;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        for (int y = 0; y < dots.getHeight() * DOTS; y++) {
            for (int x = 0; x < dots.getWidth() * DOTS; x++) {
                if (dots.get(x / DOTS, y / DOTS) == 1) pixels[(y + MARGIN) * size + x + MARGIN] = 0;
            }
        }
        return new RGBLuminanceSource(size, size, pixels);
    }
}
