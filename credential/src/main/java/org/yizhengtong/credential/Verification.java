package org.yizhengtong.credential;

/** Verification (核验) of a signed QR: it is genuine, or there is one reason why it is not. */
public sealed interface Verification permits Genuine, Rejection {}
