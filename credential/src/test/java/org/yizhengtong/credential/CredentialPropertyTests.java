package org.yizhengtong.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.credential.Sample.NOW;
import static org.yizhengtong.credential.Sample.verify;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.yizhengtong.credential.Sample.Authority;
import org.yizhengtong.credential.qr.QrBytes;
import org.yizhengtong.credential.qr.QrText;

@DisplayName("Whatever is issued verifies, and nothing else does")
class CredentialPropertyTests {
    private static final int BITS = 8;

    @Property(tries = 300)
    void whatever_is_issued_verifies(
            @ForAll("authorities") Authority authority, @ForAll("cards") PermitCard card, @ForAll @IntRange int index) {
        var status = Optional.of(new StatusReference(index, URI.create("https://permits.example/" + index % 100)));
        var text = new Issuer(authority.key(), authority.pair().getPrivate()).issue(card, status, NOW);
        assertThat(verify(text)).isEqualTo(new Genuine(card, Sample.ISSUER, authority.id(), NOW, status));
    }

    /** The last bits of a compressed stream may be anything: a reader never looks at them, and what it says stays. */
    @Property(tries = 1000)
    void one_bit_flipped_in_the_compressed_bytes_never_says_anything_else(
            @ForAll("authorities") Authority authority, @ForAll @IntRange(max = 100_000) int where) {
        var text = authority.issue();
        var genuine = verify(text);
        var bytes = QrBytes.bytes(text);
        flip(bytes, where);
        var flipped = verify(QrBytes.text(bytes));
        assertThat(flipped instanceof Rejection || flipped.equals(genuine)).isTrue();
    }

    @Property(tries = 100)
    void of_a_credential_what_was_chosen_is_shown_and_nothing_else(
            @ForAll("cards") PermitCard card, @ForAll Set<Particular> particulars, @ForAll boolean schooling) {
        var credential = StatusListTests.issuer(Sample.ES256)
                .issue(card, Wallet.ENTITLEMENTS, Wallet.PAIR.getPublic(), Sample.STATUS, NOW);
        var services = schooling ? Set.of(Wallet.SCHOOLING) : Set.<String>of();
        var presented = Wallet.HOLDER.present(credential, new Selection(particulars, services), Wallet.SCHOOL, NOW);
        var shown = (Shown) Wallet.verify(presented);
        assertThat(shown.number()).isEqualTo(chosen(particulars, Particular.NUMBER, card.number()));
        assertThat(shown.name()).isEqualTo(chosen(particulars, Particular.NAME, card.name()));
        assertThat(shown.born()).isEqualTo(chosen(particulars, Particular.BIRTH_DATE, card.born()));
        assertThat(shown.entitlements()).hasSize(services.size());
    }

    private static <T> Optional<T> chosen(Set<Particular> particulars, Particular particular, T value) {
        return particulars.contains(particular) ? Optional.of(value) : Optional.empty();
    }

    /** Every letter of it stands under a signature, or in the hash that the holder signed. */
    @Property(tries = 300)
    void one_letter_changed_in_a_presentation_shows_nothing(@ForAll @IntRange(max = 100_000) int where) {
        var text = new StringBuilder(Wallet.present(Selection.only(Wallet.SCHOOLING)));
        int at = where % text.length();
        text.setCharAt(at, text.charAt(at) == 'A' ? 'B' : 'A');
        assertThat(Wallet.verify(text.toString())).isInstanceOf(Rejection.class);
    }

    @Property(tries = 2000)
    void any_text_is_answered(@ForAll String text) {
        assertThat(verify(text)).isInstanceOf(Rejection.class);
        assertThat(Wallet.verify(text)).isInstanceOf(Rejection.class);
        assertThat(Sample.VERIFIER.read(text, StatusListTests.LIST, NOW)).isInstanceOf(Rejection.class);
    }

    @Property(tries = 2000)
    void any_bytes_are_answered(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(verify(QrBytes.text(bytes))).isInstanceOf(Rejection.class);
        assertThat(verify(QrText.write(bytes))).isInstanceOf(Rejection.class);
    }

    @Property(tries = 1000)
    void any_signed_payload_is_answered(@ForAll @Size(max = 100) byte[] payload) {
        assertThat(Forger.es256().payload(payload).verified()).isInstanceOf(Rejection.class);
    }

    @Property(tries = 1000)
    void a_signed_payload_with_some_bytes_changed_is_answered(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100_000) Integer> places, @ForAll byte with) {
        var payload = Forger.es256().claims();
        for (var place : places) payload[place % payload.length] = with;
        assertThat(Forger.es256().payload(payload).verified()).isNotNull();
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return Arbitraries.of(Sample.AUTHORITIES);
    }

    @Provide
    Arbitrary<PermitCard> cards() {
        var characters = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0x4e00, 0x9fff)),
                Tuple.of(1, Arbitraries.integers().between(0x20000, 0x2a6df)),
                Tuple.of(1, Arbitraries.of((int) '·', (int) 'é')));
        var names = characters.list().ofMinSize(1).ofMaxSize(40).map(CredentialPropertyTests::text);
        var numbers = Arbitraries.strings().withCharRange('0', '9').ofLength(12).map(digits -> "YT" + digits);
        var born = Arbitraries.integers().between(0, 365 * 110).map(LocalDate.parse("1915-01-01")::plusDays);
        var before = Arbitraries.integers().between(0, 2000);
        var after = Arbitraries.integers().between(0, 2000);
        return Combinators.combine(numbers, names, born, before, after).as(CredentialPropertyTests::card);
    }

    private static PermitCard card(String number, String name, LocalDate born, int before, int after) {
        var today = LocalDate.parse("2026-03-01");
        return new PermitCard(number, name, born, today.minusDays(before), today.plusDays(after));
    }

    private static String text(List<Integer> characters) {
        var text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static void flip(byte[] bytes, int where) {
        var bit = where % (bytes.length * BITS);
        bytes[bit / BITS] ^= (byte) (1 << bit % BITS);
    }
}
