/** Findings in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.law.storage;

import org.jspecify.annotations.NullMarked;
