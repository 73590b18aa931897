/** Cases, facts and papers in PostgreSQL. */
@NullMarked
package org.yizhengtong.server.casework.storage;

import org.jspecify.annotations.NullMarked;
