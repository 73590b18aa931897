/**
 * The checked law: conditions, rules, figures and packs, as read and found sound. Immutable, and evaluated by more than
 * one reader: {@code find} explains for one person; whatever counts millions stands on the same types.
 */
@NullMarked
package org.yizhengtong.policy.rule;

import org.jspecify.annotations.NullMarked;
