/** Where checks are noted. */
@NullMarked
package org.yizhengtong.server.proof.storage;

import org.jspecify.annotations.NullMarked;
