/** The register and the divisions in PostgreSQL: SQL and nothing else. */
@NullMarked
package org.yizhengtong.server.registration.storage;

import org.jspecify.annotations.NullMarked;
