/** Which checks were made already. */
@NullMarked
package org.yizhengtong.server.proof.domain;

import org.jspecify.annotations.NullMarked;
