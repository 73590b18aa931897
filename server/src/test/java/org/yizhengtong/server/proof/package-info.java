/** Tests of what proves a permit: the keys, the QR, and the page that checks one. */
@NullMarked
package org.yizhengtong.server.proof;

import org.jspecify.annotations.NullMarked;
