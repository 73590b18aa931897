package org.yizhengtong.server.temporary;

import java.util.List;
import java.util.Map;

/**
 * What importing a file would do (试运行).
 *
 * @param reasons how many rows each reason keeps out, the commonest first
 * @param first the first rows it keeps out
 */
public record Rehearsal(Tally tally, Map<String, Long> reasons, List<RefusedRow> first) {}
