/** A desk's question and its one answer: plain Java, the day is always passed in. */
@NullMarked
package org.yizhengtong.server.entitlement.domain;

import org.jspecify.annotations.NullMarked;
