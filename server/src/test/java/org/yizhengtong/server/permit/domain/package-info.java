/** The law's states and steps, in plain Java. */
@NullMarked
package org.yizhengtong.server.permit.domain;

import org.jspecify.annotations.NullMarked;
