/**
 * The account of years (居住年限): from what happened to a person, day by day, how long they have lived here without a
 * break and in all, what was lost and why, and when the permit has to be endorsed next.
 *
 * <p>Nothing is overwritten: a move, a late endorsement, an old temporary permit are each booked with their ground.
 */
@NullMarked
package org.yizhengtong.policy.years;

import org.jspecify.annotations.NullMarked;
