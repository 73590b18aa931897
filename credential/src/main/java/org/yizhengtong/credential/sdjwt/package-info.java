/** Selective disclosure (选择性披露, RFC 9901): what was signed as digests, and what of it is shown. */
@NullMarked
package org.yizhengtong.credential.sdjwt;

import org.jspecify.annotations.NullMarked;
