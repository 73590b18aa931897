/** Who is told of what, in which order, how often it is tried, and where nothing may be sent. */
@NullMarked
package org.yizhengtong.server.webhook.domain;

import org.jspecify.annotations.NullMarked;
