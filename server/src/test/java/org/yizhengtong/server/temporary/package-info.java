@NullMarked
package org.yizhengtong.server.temporary;

import org.jspecify.annotations.NullMarked;
