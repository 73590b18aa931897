/**
 * Credentials (电子证照): what a permit says, signed, so that any desk can check it without a network. {@link
 * org.yizhengtong.credential.Issuer} makes the signed QR (签名二维码), {@link
 * org.yizhengtong.credential.Verifier} checks it.
 *
 * <p>Nothing here reads a clock: the instant is always passed in.
 */
@NullMarked
package org.yizhengtong.credential;

import org.jspecify.annotations.NullMarked;
