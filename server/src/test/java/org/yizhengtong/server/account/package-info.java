/** Tests of signing in. */
@NullMarked
package org.yizhengtong.server.account;

import org.jspecify.annotations.NullMarked;
