/** Who looked at my record. */
@NullMarked
package org.yizhengtong.server.audit.web;

import org.jspecify.annotations.NullMarked;
