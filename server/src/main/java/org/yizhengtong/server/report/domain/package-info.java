/** What was told, and what became of it: plain Java, the day is always passed in. */
@NullMarked
package org.yizhengtong.server.report.domain;

import org.jspecify.annotations.NullMarked;
