/**
 * What a station is told of who lives where, away from its counter (报告): at the door by an officer (上门登记), sent when
 * there is a network again, or by an employer (用人单位). Enter through {@link DoorstepDesk}, {@link EmployerDesk} and {@link
 * ReportDesk}; what comes of it stands in the registration.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"kernel", "account", "registration", "law", "sheet"})
package org.yizhengtong.server.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
