/** Events and how far each program has got with them, in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.webhook.storage;

import org.jspecify.annotations.NullMarked;
