/**
 * Residence permits (居住证): applied for, issued on an officer's approval, in force for their term. Enter through {@link
 * ApplicationDesk} and {@link PermitDesk}; listen for {@link PermitIssued}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Permit",
        allowedDependencies = {"kernel", "account", "law", "casework", "registration", "temporary"})
package org.yizhengtong.server.permit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
