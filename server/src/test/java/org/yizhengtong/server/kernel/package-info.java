/** The shared words hold what they promise. */
@NullMarked
package org.yizhengtong.server.kernel;

import org.jspecify.annotations.NullMarked;
