package org.yizhengtong.server.casework;

import java.util.UUID;

/** A paper without its content: its kind as the pack names it, and whether it can be shown as a picture. */
public record PaperSummary(UUID id, String kind, boolean picture) {}
