/**
 * Policy packs (政策包) and facts in, findings (认定) with their trace (理由) out. Start at {@link
 * org.yizhengtong.policy.Policy}.
 *
 * <p>Software finds; only an officer decides. Nothing here reads a clock: the day is always passed in.
 */
@NullMarked
package org.yizhengtong.policy;

import org.jspecify.annotations.NullMarked;
