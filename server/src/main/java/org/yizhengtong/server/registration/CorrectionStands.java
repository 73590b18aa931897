package org.yizhengtong.server.registration;

import java.util.UUID;

/**
 * Which correction it is, and how it stands: nothing of what is corrected.
 *
 * @param state {@code open}, {@code done} or {@code set_aside}
 */
public record CorrectionStands(UUID correction, String state) {}
