package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.yizhengtong.credential.jose.Base64Url;
import org.yizhengtong.credential.qr.QrBytes;
import org.yizhengtong.credential.qr.QrText;
import org.yizhengtong.credential.sdjwt.Digest;

/**
 * Whatever it is handed, the verifier answers: Jazzer looks for what it throws at. Signatures hold off all that comes
 * from strangers, so what lies behind them is also tried with a signature that is right.
 */
@DisplayName("Inputs nobody thought of are answered")
class VerifierFuzzTests {
    @FuzzTest(maxDuration = "1m")
    void anything_is_answered(FuzzedDataProvider data) {
        var way = data.consumeInt(0, 10);
        var bytes = data.consumeRemainingAsBytes();
        Objects.requireNonNull(answer(way, bytes));
    }

    private static Object answer(int way, byte[] bytes) {
        var text = new String(bytes, UTF_8);
        return switch (way) {
            case 0 -> Sample.verify(text);
            case 1 -> Sample.verify(QrBytes.text(bytes));
            case 2 -> Sample.verify(QrText.write(bytes));
            case 3 -> Forger.es256().payload(bytes).verified();
            case 4 -> Wallet.verify(text);
            case 5 -> new PresentationForger().disclosures(all -> all.add(text)).verified();
            case 6 -> disclosed(Base64Url.write(bytes));
            case 7 -> new PresentationForger().issued(jwt -> jwt.payload(text)).verified();
            case 8 -> new PresentationForger().binding(jwt -> jwt.payload(text)).verified();
            case 9 -> list(new JwtForger(Sample.ES256, "statuslist+jwt", Map.of()).payload(text));
            default ->
                list(new JwtForger(Sample.ES256, "statuslist+jwt", Map.of())
                        .claim("sub", StatusListTests.LIST.toString())
                        .time("iat", 0)
                        .time("exp", 60)
                        .claim("status_list", Map.of("bits", 2, "lst", Base64Url.write(bytes))));
        };
    }

    private static Presentation disclosed(String disclosure) {
        return new PresentationForger()
                .disclosures(List::clear)
                .disclosures(all -> all.add(disclosure))
                .sign(digests -> digests.add(Digest.of(disclosure)))
                .verified();
    }

    private static ListReading list(JwtForger list) {
        return Sample.VERIFIER.read(list.text(), StatusListTests.LIST, Sample.NOW);
    }
}
