/** Who lives in the sample city. */
@NullMarked
package org.yizhengtong.server.sample.domain;

import org.jspecify.annotations.NullMarked;
