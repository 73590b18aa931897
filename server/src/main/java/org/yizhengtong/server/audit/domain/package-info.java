/** The journal. */
@NullMarked
package org.yizhengtong.server.audit.domain;

import org.jspecify.annotations.NullMarked;
