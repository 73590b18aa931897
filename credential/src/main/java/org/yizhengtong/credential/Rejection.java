package org.yizhengtong.credential;

import java.time.Instant;

/** Why a text is not a permit's QR, or not now. One case for each way to fail, in the order they are looked for. */
public sealed interface Rejection extends Verification {

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

    // The key

    record KeyIdUnprotected() implements Rejection {}

    record KeyIdMissing() implements Rejection {}

    record HeaderNotUnderstood() implements Rejection {}

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
}
