/** CBOR Web Tokens (RFC 8392): claims as CBOR, signed as a COSE_Sign1 (RFC 9052), read with suspicion. */
@NullMarked
package org.yizhengtong.credential.cwt;

import org.jspecify.annotations.NullMarked;
