/** The sample city's outbox. */
@NullMarked
package org.yizhengtong.server.outreach.web;

import org.jspecify.annotations.NullMarked;
