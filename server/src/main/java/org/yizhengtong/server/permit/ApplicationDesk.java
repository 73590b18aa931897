package org.yizhengtong.server.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.casework.BadUpload;
import org.yizhengtong.server.casework.CaseDesk;
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
import org.yizhengtong.server.permit.domain.Drafts;
import org.yizhengtong.server.registration.DivisionDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

/** Takes applications for a permit (申领) and what applicants send in later. What was begun before: {@link DraftDesk}. */
@Service
public class ApplicationDesk {
    /** In bytes. */
    public static final int LARGEST_FILE = EvidenceDesk.LARGEST;

    private final RegistrationDesk registration;
    private final CaseDesk cases;
    private final EvidenceDesk evidence;
    private final ApplicationDoor door;
    private final Drafts drafts;
    private final DraftDesk begun;
    private final OfficeDesk offices;
    private final DivisionDesk divisions;
    private final ApplicationAsking asking;
    private final ApplicationReading reading;
    private final LawDesk law;

    ApplicationDesk(
            RegistrationDesk registration,
            CaseDesk cases,
            EvidenceDesk evidence,
            ApplicationDoor door,
            Drafts drafts,
            DraftDesk begun,
            OfficeDesk offices,
            DivisionDesk divisions,
            ApplicationAsking asking,
            ApplicationReading reading,
            LawDesk law) {
        this.registration = registration;
        this.cases = cases;
        this.evidence = evidence;
        this.door = door;
        this.drafts = drafts;
        this.begun = begun;
        this.offices = offices;
        this.divisions = divisions;
        this.asking = asking;
        this.reading = reading;
        this.law = law;
    }

    /**
     * What may be sent in later to a case, with the answers it holds.
     *
     * @param answers as they were written, by fact
     */
    @Transactional(readOnly = true)
    public ApplicationForm form(ResidentId resident, Map<String, String> answers) {
        return asking.form(door.known(resident), answers, evidence.waiting(resident));
    }

    /**
     * Keeps a file for a case that waits for it, by itself, so that a mistake elsewhere in the form does not cost it.
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
    public void check(ResidentId about, Actor by, Map<String, String> typed) {
        var answers = ApplicationReading.over(begun.answers(about, by, Map.of()), typed);
        reading.all(door.known(about), answers, missingPapers(evidence.waiting(about, door.senders(about, by))));
    }

    /** Applies for oneself with the papers sent so far. */
    @Transactional
    public CaseNumber apply(Actor applicant, Map<String, String> typed, RequestId request) {
        return apply(applicant.resident(), applicant, typed, request);
    }

    /**
     * Applies for a permit with the answers kept and the papers sent so far. The same request opens one case.
     *
     * @param typed the form's fields by name; they go before what was answered earlier
     * @throws FieldErrors with every mistake at once; nothing is opened
     * @throws AlreadyHolds when a permit is in force
     */
    @Transactional
    public CaseNumber apply(ResidentId about, Actor by, Map<String, String> typed, RequestId request) {
        var before = opened(request, by);
        if (before.isPresent()) return before.get();
        door.mayAnswer(about, by);
        var registered = registration.of(about).orElseThrow(NotRegistered::new);
        var known = door.known(about);
        door.noPermitYet(about);
        drafts.take(about, by.id());
        var answers = ApplicationReading.over(begun.answers(about, by, Map.of()), typed);
        var sent = evidence.waiting(about, door.senders(about, by));
        Map<String, Object> facts;
        try {
            facts = reading.all(known, answers, missingPapers(sent));
        } catch (FieldErrors wrong) {
            // This form, or another, may have been taken in meanwhile, and the papers with it.
            return cases.standing(about, request, by).orElseThrow(() -> wrong);
        }
        var asked = new NewCase(
                about,
                registered.name(),
                divisions.division(registered.place()).name(),
                offices.stationFor(registered.place()).id(),
                Stream.concat(PersonFacts.of(registered).stream(), reading.facts(known, facts).stream())
                        .toList(),
                sent.stream().map(PaperSummary::id).toList());
        var number = cases.open(asked, request, by);
        drafts.drop(about, by.id());
        return number;
    }

    /** Sends in what the station asked for: papers sent since, and answers that changed. */
    @Transactional
    public void resubmit(CaseNumber number, Actor applicant, Map<String, String> typed, RequestId request) {
        var resident = applicant.resident();
        var known = door.known(resident);
        var facts = reading.all(known, typed, new ArrayList<>());
        List<UUID> more =
                evidence.waiting(resident).stream().map(PaperSummary::id).toList();
        cases.resubmit(number, reading.facts(known, facts), more, request, applicant);
    }

    /** The case that this form has opened, when it is sent again. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> opened(RequestId request, Actor applicant) {
        return cases.openedBy(request, applicant);
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
}
