/** From an application to a permit, as a story. */
@NullMarked
package org.yizhengtong.server.permit;

import org.jspecify.annotations.NullMarked;
