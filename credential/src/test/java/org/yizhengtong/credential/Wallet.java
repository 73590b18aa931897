package org.yizhengtong.credential;

import static java.time.LocalDate.parse;

import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

/** The made-up person's telephone, what it holds, and a school that asks. */
final class Wallet {
    static final KeyPair PAIR = Sample.pair("EC", "secp256r1", null);
    static final Holder HOLDER = new Holder(PAIR.getPublic(), PAIR.getPrivate());
    static final String SCHOOLING = "compulsory_education";
    static final List<Entitlement> ENTITLEMENTS = List.of(
            new Entitlement(SCHOOLING, parse("2026-03-01"), parse("2027-02-28")),
            new Entitlement("public_health", parse("2026-03-01"), parse("2027-02-28")),
            new Entitlement("public_rental_housing", parse("2026-09-01"), parse("2027-02-28")));
    static final Challenge SCHOOL = new Challenge("https://school.yantai.example", "q8Jt2uYVbW0mC6sK3xR9dA");

    private Wallet() {}

    static String credential(Sample.Authority authority) {
        return new Issuer(authority.key(), authority.pair().getPrivate(), Optional.of(authority.certificate()))
                .issue(Sample.CARD, ENTITLEMENTS, PAIR.getPublic(), Sample.STATUS, Sample.NOW);
    }

    static String present(Selection selection) {
        return HOLDER.present(credential(Sample.ES256), selection, SCHOOL, Sample.NOW);
    }

    static Presentation verify(String presentation) {
        return Sample.VERIFIER.verify(presentation, SCHOOL, Sample.NOW);
    }
}
