/** zlib (RFC 1950), which QR codes and status lists are compressed with. */
@NullMarked
package org.yizhengtong.credential.zlib;

import org.jspecify.annotations.NullMarked;
