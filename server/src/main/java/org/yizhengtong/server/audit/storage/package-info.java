/** The journal in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.audit.storage;

import org.jspecify.annotations.NullMarked;
