/** What comes out of the printer, read back. */
@NullMarked
package org.yizhengtong.server.paper;

import org.jspecify.annotations.NullMarked;
