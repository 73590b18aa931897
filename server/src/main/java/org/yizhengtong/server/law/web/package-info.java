/** The law for reading. */
@NullMarked
package org.yizhengtong.server.law.web;

import org.jspecify.annotations.NullMarked;
