package org.yizhengtong.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Entitlement;
import org.yizhengtong.credential.Genuine;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.Shown;
import org.yizhengtong.credential.StatusList;

/**
 * What came of a check, and what was said by a permit that is genuine.
 *
 * @param answer {@code listed}, {@code genuine}, or in one word why not
 * @param code the library's own reason, where it is not good: {@code signature_wrong}
 * @param listSignedAt from when the list is on which the answer rests; nothing where none was used
 */
record VerifyView(
        boolean good,
        String answer,
        @Nullable String code,
        @Nullable String name,
        @Nullable LocalDate born,
        @Nullable String number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Entitlement> entitlements,
        @Nullable String issuer,
        @Nullable Instant listSignedAt) {

    static VerifyView of(Rejection why) {
        return new VerifyView(false, answer(why), code(why), null, null, null, null, null, List.of(), null, null);
    }

    static VerifyView of(Genuine genuine) {
        var card = genuine.card();
        return new VerifyView(
                true,
                "genuine",
                null,
                card.name(),
                card.born(),
                card.number(),
                card.from(),
                card.to(),
                List.of(),
                genuine.issuer(),
                null);
    }

    static VerifyView of(Shown shown) {
        return new VerifyView(
                true,
                "genuine",
                null,
                shown.name().orElse(null),
                shown.born().orElse(null),
                shown.number().orElse(null),
                shown.from(),
                shown.to(),
                shown.entitlements(),
                shown.issuer(),
                null);
    }

    /** The same, in good standing on this list. */
    VerifyView in(StatusList list) {
        return new VerifyView(
                true, "listed", null, name, born, number, from, to, entitlements, issuer, list.issuedAt());
    }

    /** The same, but of no use. */
    VerifyView but(Rejection bad) {
        return new VerifyView(
                false, answer(bad), code(bad), name, born, number, from, to, entitlements, issuer, listSignedAt);
    }

    /** As the check page groups them: what to think of it, not what is wrong in the bytes. */
    private static String answer(Rejection why) {
        return switch (why) {
            case Rejection.TextTooLong _,
                    Rejection.NotBase45 _,
                    Rejection.NotCompressed _,
                    Rejection.BrokenCompression _,
                    Rejection.NotCbor _,
                    Rejection.NotSign1 _,
                    Rejection.NotJws _,
                    Rejection.NotBase64Url _,
                    Rejection.NotJson _,
                    Rejection.NotSdJwt _ -> "unreadable";
            case Rejection.KeyUnknown _ -> "unknown";
            case Rejection.IssuedInFuture _, Rejection.NotYetValid _ -> "too_early";
            case Rejection.Expired _ -> "over";
            case Rejection.AnotherAudience _, Rejection.AnotherNonce _, Rejection.KeyBindingTooOld _ -> "not_for_you";
            case Rejection.StatusListElsewhere _,
                    Rejection.StatusListOfAnother _,
                    Rejection.StatusListStale _,
                    Rejection.StatusMissing _,
                    Rejection.StatusNotUnderstood _ -> "list_of_no_use";
            case Rejection.Suspended _ -> "suspended";
            case Rejection.Cancelled _ -> "ended";
            case Rejection.ReportedLost _ -> "lost";
            default -> "not_genuine";
        };
    }

    /** As scripts and the check page know it: {@code signature_wrong}. */
    private static String code(Rejection why) {
        return why.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }
}
