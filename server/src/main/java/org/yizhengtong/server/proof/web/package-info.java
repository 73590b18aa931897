/** The page at which any desk checks a permit's QR, the holder's own QR, and the keys that checkers need. */
@NullMarked
package org.yizhengtong.server.proof.web;

import org.jspecify.annotations.NullMarked;
