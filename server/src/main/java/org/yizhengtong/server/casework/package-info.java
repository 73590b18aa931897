/**
 * Cases (办件): applications with their facts, papers, time limits and decisions. Enter through {@link CaseDesk} and
 * {@link EvidenceDesk}; listen for {@link CaseOpened}, {@link CorrectionAsked}, {@link CaseResubmitted}, {@link
 * CaseRefused}, {@link CaseApproved}, {@link CaseNotAccepted}, {@link TimeExtended} and {@link TimeLimitMissed}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"kernel", "account", "law"})
package org.yizhengtong.server.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
