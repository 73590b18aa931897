/**
 * The law in force here: which packs apply, what they find for one person, and every finding an officer's decision
 * rested on, kept so that it can be shown again years later. Enter through {@link LawDesk}.
 */
@NullMarked
@ApplicationModule(displayName = "Law", allowedDependencies = "kernel")
package org.yizhengtong.server.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
