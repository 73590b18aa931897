package org.yizhengtong.credential;

import java.net.URI;
import java.time.Instant;

/**
 * Why a text is not a permit's QR, a status list or a presentation, or not now. One case for each way to fail, in the
 * order they are looked for.
 */
public sealed interface Rejection extends Verification, ListReading, Presentation {

    // The text

    record TextTooLong(int length, int limit) implements Rejection {}

    record NotBase45() implements Rejection {}

    record NotCompressed() implements Rejection {}

    record BrokenCompression() implements Rejection {}

    record InflatesTooFar(int limit) implements Rejection {}

    // What it is made of

    record NotCbor() implements Rejection {}

    record NestedTooDeep(int limit) implements Rejection {}

    record TooManyItems(int limit) implements Rejection {}

    record SaidTwice() implements Rejection {}

    record NotSign1() implements Rejection {}

    record NotJws() implements Rejection {}

    record NotBase64Url() implements Rejection {}

    record NotJson() implements Rejection {}

    record NotSdJwt() implements Rejection {}

    record TooManyDisclosures(int limit) implements Rejection {}

    record KeyBindingMissing() implements Rejection {}

    // The key

    record KeyIdUnprotected() implements Rejection {}

    record KeyIdMissing() implements Rejection {}

    record HeaderNotUnderstood() implements Rejection {}

    /** It does not say that it is what it was taken for: one thing signed is not to pass for another. */
    record TypeNotAllowed() implements Rejection {}

    record KeyUnknown() implements Rejection {}

    /** Another algorithm than the key's own: swapped, {@code none}, or a keyed hash. */
    record AlgorithmNotAllowed(String keyId) implements Rejection {}

    // The signature

    record SignatureOfWrongLength(int length) implements Rejection {}

    record SignatureZero() implements Rejection {}

    record SignatureWrong() implements Rejection {}

    // What was signed

    record ClaimMissing(String claim) implements Rejection {}

    record ClaimOfWrongType(String claim) implements Rejection {}

    record StatusIndexOutOfRange() implements Rejection {}

    record IssuerNotTheKeys(String keyId) implements Rejection {}

    record TimeAbsurd(String claim) implements Rejection {}

    record TermBackwards() implements Rejection {}

    record IssuedInFuture(Instant at) implements Rejection {}

    record KeyNotInForce(String keyId, Instant at) implements Rejection {}

    record NotYetValid(Instant from) implements Rejection {}

    record Expired(Instant since) implements Rejection {}

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
