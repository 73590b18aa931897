/**
 * Residence registration (居住登记): divisions, residents and where they live, declared by the residents themselves.
 * Enter through {@link RegistrationDesk} and {@link DivisionDesk}; listen for {@link ResidenceDeclared}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {"kernel", "account", "law"})
package org.yizhengtong.server.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
