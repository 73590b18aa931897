/** Verifications in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.entitlement.storage;

import org.jspecify.annotations.NullMarked;
