/**
 * Entitlement (享有): what a person would get, what a holder has, and the one answer a desk gets (核验). Enter through {@link
 * WalkDesk}, {@link HolderDesk}, {@link VerificationDesk} and, for many questions at once, {@link BatchDesk}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Entitlement",
        allowedDependencies = {"kernel", "account", "client", "law", "casework", "registration", "permit"})
package org.yizhengtong.server.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
