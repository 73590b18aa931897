package org.yizhengtong.server.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Duty;

/**
 * What an employer has told, the newest first, a page at a time.
 *
 * @param more whether there are older ones
 * @param duty what the law here wants of employers; nothing where it wants nothing
 */
public record EmployerPage(
        List<OwnReport> reports,
        int number,
        boolean more,
        @Nullable Duty duty) {}
