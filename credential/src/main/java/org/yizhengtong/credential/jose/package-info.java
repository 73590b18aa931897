/** JSON Web Tokens (RFC 7515, RFC 7519): claims as JSON, signed in three parts, read with suspicion. */
@NullMarked
package org.yizhengtong.credential.jose;

import org.jspecify.annotations.NullMarked;
