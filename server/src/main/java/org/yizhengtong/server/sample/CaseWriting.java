package org.yizhengtong.server.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseState;
import org.yizhengtong.server.casework.KnownFacts;
import org.yizhengtong.server.casework.LoadedCase;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.law.PastFacts;
import org.yizhengtong.server.sample.domain.History;
import org.yizhengtong.server.sample.domain.Inhabitant;
import org.yizhengtong.server.sample.domain.Stage;

/** Writes an inhabitant's application as the steps of a real one would have left it. */
final class CaseWriting {
    private static final Map<String, String> PAPERS = Map.of(
            "person.name", "identity_card",
            "person.number", "identity_card",
            "person.address", "dwelling_proof",
            "home.kind", "dwelling_proof",
            "resident.birth_date", "identity_card",
            "resident.hukou_place", "identity_card",
            "work.contract", "labour_contract");
    private static final List<String> MISSING =
            List.of("照片太暗，看不清脸，请重新拍一张。", "租房合同少了最后一页，请补上。", "请补一张身份证反面的照片。", "请补住处的证明：房东写的也行。");
    private static final String TOO_SHORT = "你打算住二十天，不满三十天，现在不用办居住证。打算长住的话，可以再申请。";

    private final LawDesk law;
    private final Map<LocalDate, Integer> counters = new HashMap<>();

    CaseWriting(LawDesk law) {
        this.law = law;
    }

    /** @param officer who holds the case at the station of the street */
    LoadedCase of(Inhabitant who, History history, Actor officer, Timeline timeline) {
        var facts = facts(who, history, officer);
        var acted = history.decided() != null ? history.decided() : history.accepted();
        return new LoadedCase(
                number(history.accepted()),
                who.id(),
                who.name(),
                who.home().community().name(),
                officer.atOffice(),
                history.accepted(),
                state(who.stage()),
                history.asked(),
                history.resubmitted(),
                acted,
                reason(who),
                officer,
                who.stage().decided() ? UUID.nameUUIDFromBytes(bytes(who)) : null,
                facts,
                timeline.steps(history, who.stage(), officer, reason(who)));
    }

    /** What a decision on this case rested on. */
    PastFacts past(LoadedCase one) {
        var known = KnownFacts.of(one.facts(), law.vocabulary());
        return new PastFacts(Objects.requireNonNull(one.finding()), one.applicant(), one.actedOn(), known);
    }

    private CaseNumber number(LocalDate day) {
        return new CaseNumber("%s-%04d"
                .formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), counters.merge(day, 1, Integer::sum)));
    }

    private static CaseState state(Stage stage) {
        return switch (stage) {
            case AWAITING_CORRECTION -> CaseState.AWAITING_CORRECTION;
            case REFUSED -> CaseState.REFUSED;
            case PERMIT, EXPIRED -> CaseState.APPROVED;
            case REGISTERED, FRESH, DUE_SOON, OVERDUE, RESUBMITTED -> CaseState.UNDER_REVIEW;
        };
    }

    private List<CaseFact> facts(Inhabitant who, History history, Actor officer) {
        var said = new LinkedHashMap<String, Object>(who.work().facts());
        said.put("resident.birth_date", who.number().birthDate());
        said.put("resident.hukou_place", who.hukouPlace());
        said.put("residence.place", who.home().community().code());
        said.put("residence.since", who.home().movedIn());
        said.put("residence.registered_since", who.home().registeredOn());
        said.put("home.kind", who.home().kind());
        var lease = who.home().leaseRegistered();
        if (lease != null) said.put("home.lease_registered", lease);
        var facts = new ArrayList<CaseFact>();
        facts.add(fact("person.name", who.name(), who, history, officer));
        facts.add(fact("person.number", who.number().masked(), who, history, officer));
        facts.add(fact(
                "person.address", who.home().community().fullName() + who.home().address(), who, history, officer));
        said.forEach((fact, value) -> {
            if (law.vocabulary().has(fact)) facts.add(fact(fact, value, who, history, officer));
        });
        return facts;
    }

    private static CaseFact fact(String name, Object value, Inhabitant who, History history, Actor officer) {
        var paper = PAPERS.get(name);
        return who.stage().decided() && paper != null
                ? new CaseFact(name, value.toString(), Origin.SEEN, paper, officer.name(), history.decided())
                : CaseFact.said(name, value);
    }

    private static String reason(Inhabitant who) {
        if (who.stage() == Stage.REFUSED) return TOO_SHORT;
        return who.stage().askedForMore() ? MISSING.get(who.serial() % MISSING.size()) : "";
    }

    private static byte[] bytes(Inhabitant who) {
        return who.id().toString().getBytes(StandardCharsets.US_ASCII);
    }
}
