/**
 * Credentials (电子证照): what a permit says, signed, so that any desk can check it without a network. {@link
 * org.yizhengtong.credential.Issuer} makes the signed QR (签名二维码), the permit on a telephone and the status list
 * (状态列表), {@link org.yizhengtong.credential.Holder} presents (出示) of the permit what its holder chooses, {@link
 * org.yizhengtong.credential.Verifier} checks them all.
 *
 * <p>Nothing here reads a clock: the instant is always passed in.
 */
@NullMarked
package org.yizhengtong.credential;

import org.jspecify.annotations.NullMarked;
