package org.yizhengtong.server.temporary.domain;

import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.PermitNumber;

/**
 * An old permit as it is converted.
 *
 * @param permit the residence permit it becomes; nothing for who had one already
 */
public record Converted(HeldTime time, @Nullable PermitNumber permit) {}
