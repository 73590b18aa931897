/** The law's states and steps, in plain Java. */
@NullMarked
package org.yizhengtong.server.casework.domain;

import org.jspecify.annotations.NullMarked;
