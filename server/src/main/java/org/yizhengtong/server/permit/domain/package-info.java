/** A permit and its lawful steps: plain Java, the day is always passed in. */
@NullMarked
package org.yizhengtong.server.permit.domain;

import org.jspecify.annotations.NullMarked;
