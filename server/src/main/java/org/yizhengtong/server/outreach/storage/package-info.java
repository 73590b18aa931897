/** Messages in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.outreach.storage;

import org.jspecify.annotations.NullMarked;
