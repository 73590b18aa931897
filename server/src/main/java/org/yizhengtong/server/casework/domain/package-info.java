/** A case and its lawful steps: plain Java, the day is always passed in. */
@NullMarked
package org.yizhengtong.server.casework.domain;

import org.jspecify.annotations.NullMarked;
