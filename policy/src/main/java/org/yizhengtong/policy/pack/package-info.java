/** Reads packs and the vocabulary from YAML, and refuses what is not well made, with file, line and caret. */
@NullMarked
package org.yizhengtong.policy.pack;

import org.jspecify.annotations.NullMarked;
