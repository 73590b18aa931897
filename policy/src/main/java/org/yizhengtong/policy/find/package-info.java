/** Finds for one person, with reasons: what holds, since when, what to ask, what is missing. */
@NullMarked
package org.yizhengtong.policy.find;

import org.jspecify.annotations.NullMarked;
