package org.yizhengtong.server.entitlement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.server.casework.ActedFor;
import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.permit.BegunApplication;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.registration.PersonalTime;
import org.yizhengtong.server.registration.RegistrationSummary;
import org.yizhengtong.server.registration.ResidenceStanding;

/**
 * A resident's own page.
 *
 * @param finding what the law finds with everything known here
 * @param registration the home lived in; beside a permit also the last one, which stands on the card
 * @param photo the photo on the card
 * @param residence how they stand in the register, nothing where they never were in it
 * @param time by when the law wants something of them
 * @param others the cases in which they act for another
 * @param begun an application begun and not sent in yet
 */
public record HolderPage(
        Optional<RegistrationSummary> registration,
        Optional<CaseView> file,
        Optional<PermitSummary> permit,
        Finding finding,
        Optional<UUID> photo,
        Optional<ResidenceStanding> residence,
        Optional<PersonalTime> time,
        Optional<BegunApplication> begun,
        List<ActedFor> others) {}
