package org.yizhengtong.server.permit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.BadFact;
import org.yizhengtong.policy.FactType;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.BadUpload;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.casework.NewCase;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationFacts;

/** Takes applications for a permit (申领) and what applicants send in later. */
@Service
public class ApplicationDesk {
    /** In bytes. */
    public static final int LARGEST_FILE = EvidenceDesk.LARGEST;

    private final RegistrationDesk registration;
    private final CaseDesk cases;
    private final EvidenceDesk evidence;
    private final PermitDesk permits;
    private final OfficeDesk offices;
    private final DivisionDesk divisions;
    private final ApplicationAsking asking;
    private final LawDesk law;

    ApplicationDesk(
            RegistrationDesk registration,
            CaseDesk cases,
            EvidenceDesk evidence,
            PermitDesk permits,
            OfficeDesk offices,
            DivisionDesk divisions,
            ApplicationAsking asking,
            LawDesk law) {
        this.registration = registration;
        this.cases = cases;
        this.evidence = evidence;
        this.permits = permits;
        this.offices = offices;
        this.divisions = divisions;
        this.asking = asking;
        this.law = law;
    }

    /**
     * What this resident is asked, after the answers given so far.
     *
     * @param answers as they were written, by fact
     * @throws NotRegistered before residence was registered
     */
    @Transactional(readOnly = true)
    public ApplicationForm form(ResidentId resident, Map<String, String> answers) {
        return asking.form(facts(resident), answers, evidence.waiting(resident));
    }

    /**
     * Keeps a file if it can be taken, by itself, so that a mistake elsewhere in the form does not cost it.
     *
     * @param kind which paper it is, as the pack names it; another is let go
     * @param bytes the file, or as much of it as shows that it is longer than {@link #LARGEST_FILE}
     * @return what is wrong with it, beside its field
     */
    public Optional<FieldError> keep(ResidentId resident, String kind, byte[] bytes) {
        if (law.papers("application").stream().noneMatch(paper -> paper.id().equals(kind))) return Optional.empty();
        try {
            evidence.add(resident, kind, bytes);
            return Optional.empty();
        } catch (BadUpload bad) {
            return Optional.of(new FieldError("paper." + kind, bad.key()));
        }
    }

    /**
     * Checks a form without sending it in.
     *
     * @throws FieldErrors with every mistake at once
     */
    @Transactional(readOnly = true)
    public void check(ResidentId resident, Map<String, String> typed) {
        read(facts(resident), typed, missingPapers(evidence.waiting(resident)));
    }

    /**
     * Applies for a permit with the papers sent so far. The same request opens one case.
     *
     * @param typed the form's fields by name
     * @throws FieldErrors with every mistake at once; nothing is opened
     * @throws AlreadyHolds when a permit is in force
     */
    @Transactional
    public CaseNumber apply(Actor applicant, Map<String, String> typed, RequestId request) {
        var before = opened(request, applicant);
        if (before.isPresent()) return before.get();
        var resident = applicant.resident();
        var registered = registration.of(resident).orElseThrow(NotRegistered::new);
        var known = facts(resident);
        permits.of(resident).filter(permit -> !permit.over()).ifPresent(permit -> {
            if (permit.inForce()) throw new AlreadyHolds(permit.number());
            throw new PermitStandsOtherwise(permit.number(), permit.standing(), permit.since());
        });
        var sent = evidence.waiting(resident);
        Map<String, Object> facts;
        try {
            facts = read(known, typed, missingPapers(sent));
        } catch (FieldErrors wrong) {
            // This form, or another, may have been taken in meanwhile, and the papers with it.
            return cases.standing(request, applicant).orElseThrow(() -> wrong);
        }
        var asked = new NewCase(
                resident,
                registered.name(),
                divisions.division(registered.place()).name(),
                offices.stationFor(registered.place()).id(),
                Stream.concat(PersonFacts.of(registered).stream(), facts(known, facts).stream())
                        .toList(),
                sent.stream().map(PaperSummary::id).toList());
        return cases.open(asked, request, applicant);
    }

    /** Sends in what the station asked for: papers sent since, and answers that changed. */
    @Transactional
    public void resubmit(CaseNumber number, Actor applicant, Map<String, String> typed, RequestId request) {
        var resident = applicant.resident();
        var known = facts(resident);
        var facts = read(known, typed, new ArrayList<>());
        List<UUID> more =
                evidence.waiting(resident).stream().map(PaperSummary::id).toList();
        cases.resubmit(number, facts(known, facts), more, request, applicant);
    }

    /** The case that this form has opened, when it is sent again. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> opened(RequestId request, Actor applicant) {
        return cases.openedBy(request, applicant);
    }

    /** @throws NotRegistered where the register knows nothing */
    private RegistrationFacts facts(ResidentId resident) {
        var known = registration.facts(resident);
        if (known.values().isEmpty()) throw new NotRegistered();
        return known;
    }

    private List<FieldError> missingPapers(List<PaperSummary> sent) {
        var errors = new ArrayList<FieldError>();
        for (var paper : law.papers("application")) {
            var there = sent.stream().anyMatch(one -> one.kind().equals(paper.id()));
            // The law may leave a paper to the officer; without a photo no card can be made.
            if ((paper.required() || paper.id().equals(EvidenceDesk.PHOTO)) && !there)
                errors.add(new FieldError("paper." + paper.id(), "problem.paper_missing"));
        }
        return errors;
    }

    private Map<String, Object> read(RegistrationFacts known, Map<String, String> typed, List<FieldError> errors) {
        var read = new LinkedHashMap<String, Object>();
        for (var question : asking.questions(known)) {
            try {
                law.read(question.name(), typed).ifPresent(value -> {
                    if (question.type() == FactType.PLACE && !divisions.exists(value.toString())) {
                        errors.add(new FieldError(question.name(), "problem.unknown_division"));
                    }
                    read.put(question.name(), value);
                });
            } catch (BadFact bad) {
                errors.add(wrong(question.name(), bad));
            }
        }
        try {
            law.vocabulary().check(asking.together(known, read));
        } catch (BadFact bad) {
            errors.add(wrong(bad.fact(), bad));
        }
        if (!errors.isEmpty()) throw new FieldErrors(errors);
        return read;
    }

    private static FieldError wrong(String field, BadFact bad) {
        return new FieldError(
                field, "problem.fact", List.of(bad.words().zh(), bad.words().en()));
    }

    private List<CaseFact> facts(RegistrationFacts known, Map<String, Object> said) {
        var all = new LinkedHashMap<>(known.values());
        all.putAll(said);
        // The register knows more than this law asks.
        return all.entrySet().stream()
                .filter(fact -> law.vocabulary().has(fact.getKey()))
                .map(fact -> CaseFact.said(fact.getKey(), fact.getValue()))
                .toList();
    }
}
