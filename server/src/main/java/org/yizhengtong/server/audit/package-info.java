/**
 * Who did what, and who looked (谁看过我的信息): a journal that only grows. It hears events and acts on nothing; enter
 * through {@link AuditDesk}. Offices are named by the account module, services by the law.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "account", "law", "sheet"})
package org.yizhengtong.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
