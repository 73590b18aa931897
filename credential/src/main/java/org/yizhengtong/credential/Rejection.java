package org.yizhengtong.credential;

import java.net.URI;
import java.time.Instant;

/**
 * Why a text is not a permit's QR, a status list or a presentation, or not now. One case for each way to fail, in the
 * order they are looked for.
 */
public sealed interface Rejection extends Verification, ListReading, Presentation {

    /** One of those to which a QR by itself can come; the others are of a presentation or of a status list. */
    sealed interface OfQr extends Rejection {}

    // The text

    record TextTooLong(int length, int limit) implements OfQr {}

    record NotBase45() implements OfQr {}

    record NotCompressed() implements OfQr {}

    record BrokenCompression() implements OfQr {}

    record InflatesTooFar(int limit) implements OfQr {}

    // What it is made of

    record NotCbor() implements OfQr {}

    record NestedTooDeep(int limit) implements OfQr {}

    record TooManyItems(int limit) implements OfQr {}

    record SaidTwice() implements OfQr {}

    record NotSign1() implements OfQr {}

    record NotJws() implements Rejection {}

    record NotBase64Url() implements Rejection {}

    record NotJson() implements Rejection {}

    record NotSdJwt() implements Rejection {}

    record TooManyDisclosures(int limit) implements Rejection {}

    record KeyBindingMissing() implements Rejection {}

    // The key

    record KeyIdUnprotected() implements OfQr {}

    record KeyIdMissing() implements OfQr {}

    record HeaderNotUnderstood() implements OfQr {}

    /** It does not say that it is what it was taken for: one thing signed is not to pass for another. */
    record TypeNotAllowed() implements Rejection {}

    record KeyUnknown() implements OfQr {}

    /** Another algorithm than the key's own: swapped, {@code none}, or a keyed hash. */
    record AlgorithmNotAllowed(String keyId) implements OfQr {}

    // The signature

    record SignatureOfWrongLength(int length) implements OfQr {}

    record SignatureZero() implements OfQr {}

    record SignatureWrong() implements OfQr {}

    // What was signed

    record ClaimMissing(String claim) implements OfQr {}

    record ClaimOfWrongType(String claim) implements OfQr {}

    record StatusIndexOutOfRange() implements OfQr {}

    record IssuerNotTheKeys(String keyId) implements OfQr {}

    record TimeAbsurd(String claim) implements OfQr {}

    record TermBackwards() implements OfQr {}

    record IssuedInFuture(Instant at) implements OfQr {}

    record KeyNotInForce(String keyId, Instant at) implements OfQr {}

    record NotYetValid(Instant from) implements OfQr {}

    record Expired(Instant since) implements OfQr {}

    record CredentialTypeUnknown() implements Rejection {}

    // What was disclosed

    record HashNotAllowed() implements Rejection {}

    record DisclosureBroken() implements Rejection {}

    record DisclosureTwice() implements Rejection {}

    /** A name that means something else, or a claim that has to stand open. */
    record DisclosureNotAllowed(String claim) implements Rejection {}

    record DisclosureOverlaps(String claim) implements Rejection {}

    /** A claim where an element of an array should be, or the other way round. */
    record DisclosureMisplaced() implements Rejection {}

    record DisclosureNotReferenced() implements Rejection {}

    record DigestTwice() implements Rejection {}

    // The holder's signature

    record KeyBindingAlgorithmNotAllowed() implements Rejection {}

    record KeyBindingSignatureWrong() implements Rejection {}

    record KeyBindingTooOld(Instant at) implements Rejection {}

    record AnotherAudience() implements Rejection {}

    record AnotherNonce() implements Rejection {}

    /** The holder signed for other disclosures than came. */
    record AnotherPresentation() implements Rejection {}

    // The status list

    record StatusListElsewhere(URI list) implements Rejection {}

    record StatusListOfAnother() implements Rejection {}

    record StatusListStale(Instant since) implements Rejection {}

    record StatusMissing() implements Rejection {}

    record StatusNotUnderstood(int value) implements Rejection {}

    record Cancelled() implements Rejection {}

    record Suspended() implements Rejection {}

    record ReportedLost() implements Rejection {}
}
