/** What this module promises, on a real PostgreSQL. */
@NullMarked
package org.yizhengtong.server.entitlement;

import org.jspecify.annotations.NullMarked;
