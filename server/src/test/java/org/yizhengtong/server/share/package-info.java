/** Tests of share codes: made beforehand, opened, guessed at, ended. */
@NullMarked
package org.yizhengtong.server.share;

import org.jspecify.annotations.NullMarked;
