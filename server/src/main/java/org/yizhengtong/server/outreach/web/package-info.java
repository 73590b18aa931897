/** The sample city's outbox, and the door for text messages that come in. */
@NullMarked
package org.yizhengtong.server.outreach.web;

import org.jspecify.annotations.NullMarked;
