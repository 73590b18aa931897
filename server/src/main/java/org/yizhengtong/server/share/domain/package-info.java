/** Share codes, and when one may still be opened. */
@NullMarked
package org.yizhengtong.server.share.domain;

import org.jspecify.annotations.NullMarked;
