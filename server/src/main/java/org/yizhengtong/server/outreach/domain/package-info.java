/** What a message is. */
@NullMarked
package org.yizhengtong.server.outreach.domain;

import org.jspecify.annotations.NullMarked;
