/** The text in the QR code (二维码): bytes compressed with zlib and written in Base45. */
@NullMarked
package org.yizhengtong.credential.qr;

import org.jspecify.annotations.NullMarked;
