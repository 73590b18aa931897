package org.yizhengtong.server.share;

import java.util.List;

/**
 * The codes of one holder, those that can be opened first.
 *
 * @param name of the holder, for an officer; empty for themselves
 */
public record ShareCodes(String name, List<ShareCodeRow> rows) {}
