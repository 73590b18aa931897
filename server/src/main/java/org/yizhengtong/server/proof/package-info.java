/**
 * Proof of a permit (核验): the authority's signing keys, the QR of a permit in force, and the page at which any desk checks
 * one. Enter through {@link PermitProof}, {@link ElectronicPermits}, {@link CheckDesk} and {@link
 * KeyDesk}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Proof",
        allowedDependencies = {"kernel", "permit", "registration"})
package org.yizhengtong.server.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
