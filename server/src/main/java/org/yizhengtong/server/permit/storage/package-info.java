/** Permits in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.permit.storage;

import org.jspecify.annotations.NullMarked;
