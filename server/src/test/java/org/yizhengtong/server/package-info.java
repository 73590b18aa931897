/** Tests of the service, all on one PostgreSQL, one application and one Chromium. */
@NullMarked
package org.yizhengtong.server;

import org.jspecify.annotations.NullMarked;
