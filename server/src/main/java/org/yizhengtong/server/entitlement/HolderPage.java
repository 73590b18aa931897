package org.yizhengtong.server.entitlement;

import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * A resident's own page.
 *
 * @param finding what the law finds with everything known here
 * @param photo the photo on the card
 */
public record HolderPage(
        Optional<RegistrationSummary> registration,
        Optional<CaseView> file,
        Optional<PermitSummary> permit,
        Finding finding,
        Optional<UUID> photo) {}
