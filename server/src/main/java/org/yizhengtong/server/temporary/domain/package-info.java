/** What a file of old permits says, row by row, and whether that can be: plain Java, the day is always passed in. */
@NullMarked
package org.yizhengtong.server.temporary.domain;

import org.jspecify.annotations.NullMarked;
