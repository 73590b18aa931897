/** What this module promises, on a real PostgreSQL. */
@NullMarked
package org.yizhengtong.server.casework;

import org.jspecify.annotations.NullMarked;
