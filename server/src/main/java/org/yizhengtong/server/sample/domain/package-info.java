/** Who lives in the sample city, and what happened to them: plain Java, the day is always passed in. */
@NullMarked
package org.yizhengtong.server.sample.domain;

import org.jspecify.annotations.NullMarked;
