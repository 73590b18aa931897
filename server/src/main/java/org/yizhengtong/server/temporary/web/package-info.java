/** The page on which an office carries its old permits over. */
@NullMarked
package org.yizhengtong.server.temporary.web;

import org.jspecify.annotations.NullMarked;
