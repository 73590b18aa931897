/** Programs and their requests in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.client.storage;

import org.jspecify.annotations.NullMarked;
