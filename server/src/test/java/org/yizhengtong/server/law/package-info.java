/** What this module promises, on a real PostgreSQL. */
@NullMarked
package org.yizhengtong.server.law;

import org.jspecify.annotations.NullMarked;
