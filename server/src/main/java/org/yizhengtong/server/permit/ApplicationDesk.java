package org.yizhengtong.server.permit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.casework.AlreadyApplied;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.Drafts;

/** Takes applications for a permit (申领) and what applicants send in later. What was begun before: {@link DraftDesk}. */
@Service
public class ApplicationDesk {
    /** In bytes. */
    public static final int LARGEST_FILE = EvidenceDesk.LARGEST;

    private final CaseDesk cases;
    private final ApplicationDoor door;
    private final ProxyDoor proxies;
    private final Drafts drafts;
    private final DraftDesk begun;
    private final ApplicationOpening opening;
    private final ApplicationAsking asking;
    private final ApplicationReading reading;

    ApplicationDesk(
            CaseDesk cases,
            ApplicationDoor door,
            ProxyDoor proxies,
            Drafts drafts,
            DraftDesk begun,
            ApplicationOpening opening,
            ApplicationAsking asking,
            ApplicationReading reading) {
        this.cases = cases;
        this.door = door;
        this.proxies = proxies;
        this.drafts = drafts;
        this.begun = begun;
        this.opening = opening;
        this.asking = asking;
        this.reading = reading;
    }

    /** What may be sent in later to a case, with the answers it holds; nothing but that for whoever acts for its applicant. */
    @Transactional(readOnly = true)
    public ApplicationForm form(ReviewSheet sheet, Actor by) {
        var about = sheet.file().applicant();
        var forWhom = sheet.file().proxy() == null ? null : sheet.file().applicantName();
        return asking.form(door.known(about), SheetDesk.written(sheet), begun.sent(about, by), forWhom);
    }

    /**
     * Keeps a file for a case that waits for it, by itself, so that a mistake elsewhere in the form does not cost it.
     *
     * @param number the case
     * @param kind which paper it is, as the pack names it; another is let go
     * @param bytes the file, or as much of it as shows that it is longer than {@link #LARGEST_FILE}
     * @return what is wrong with it, beside its field
     */
    public Optional<FieldError> keep(CaseNumber number, Actor by, String kind, byte[] bytes) {
        return begun.keep(cases.applicantOf(number, by), by.id(), kind, bytes);
    }

    /**
     * Checks a form without sending it in.
     *
     * @throws FieldErrors with every mistake at once
     */
    @Transactional(readOnly = true)
    public void check(ResidentId about, Actor by, Map<String, String> typed) {
        var answers = ApplicationReading.over(begun.answers(about, by, Map.of()), typed);
        var sent = begun.sent(about, by);
        var onBehalf = proxies.of(about, by).isPresent();
        reading.all(door.known(about), answers, asking.missing(sent, Set.of(), onBehalf));
    }

    /**
     * Applies for a permit with the answers kept and the papers sent so far. The same request opens one case.
     *
     * @param typed the form's fields by name; they go before what was answered earlier
     * @throws FieldErrors with every mistake at once; nothing is opened
     * @throws AlreadyHolds when a permit is in force
     * @throws NothingToApplyFor for a relative, where the person holds or awaits a permit, or does not live here any more
     */
    @Transactional
    public CaseNumber apply(ResidentId about, Actor by, Map<String, String> typed, RequestId request) {
        // What a relative may do goes with what they began: of one form sent twice, the second waits for the first.
        drafts.take(about, by.id());
        var before = opened(request, by);
        if (before.isPresent()) return before.get();
        var proxy = door.mayAnswer(about, by).orElse(null);
        try {
            return opening.open(about, by, proxy, proxy != null, Set.of(), typed, List.of(), request);
        } catch (AlreadyApplied | AlreadyHolds | PermitStandsOtherwise | NotRegistered known) {
            throw proxy == null || proxy.guardian() ? known : new NothingToApplyFor();
        }
    }

    /** Sends in what the station asked for: papers sent since, and answers that changed. */
    @Transactional
    public void resubmit(CaseNumber number, Actor applicant, Map<String, String> typed, RequestId request) {
        var about = cases.applicantOf(number, applicant);
        var known = door.known(about);
        var facts = reading.all(known, typed, new ArrayList<>());
        var more = begun.sent(about, applicant).stream().map(PaperSummary::id).toList();
        cases.resubmit(number, reading.facts(known, facts), more, request, applicant);
    }

    /** The case that this form has opened, when it is sent again. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> opened(RequestId request, Actor applicant) {
        return cases.openedBy(request, applicant);
    }
}
