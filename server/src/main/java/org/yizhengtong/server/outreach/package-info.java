/**
 * Tells residents what they should know (告知, 提醒). It hears events; the sample city shows what was sent at
 * {@code /outbox}. Enter through {@link OutreachDesk}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {"kernel", "account"})
package org.yizhengtong.server.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
