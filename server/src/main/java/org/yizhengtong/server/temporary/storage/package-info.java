/** Files of old permits as they are read, and the tables they are kept in. */
@NullMarked
package org.yizhengtong.server.temporary.storage;

import org.jspecify.annotations.NullMarked;
