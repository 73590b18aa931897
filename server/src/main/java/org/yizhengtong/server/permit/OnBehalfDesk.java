package org.yizhengtong.server.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.casework.ActedFor;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.domain.ProxyTries;
import org.yizhengtong.server.registration.HouseholdMember;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.registration.RegistrationSummary;

/** For whom somebody may apply (代办), and what became of it. */
@Service
public class OnBehalfDesk {
    /** How often somebody may name another on one day. */
    public static final int MOST_TRIES = 10;

    private final ProxyDoor proxies;
    private final ApplicationDoor door;
    private final RegistrationDesk registration;
    private final AccountDesk accounts;
    private final DraftDesk drafts;
    private final ProxyTries tries;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OnBehalfDesk(
            ProxyDoor proxies,
            ApplicationDoor door,
            RegistrationDesk registration,
            AccountDesk accounts,
            DraftDesk drafts,
            ProxyTries tries,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proxies = proxies;
        this.door = door;
        this.registration = registration;
        this.accounts = accounts;
        this.drafts = drafts;
        this.tries = tries;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody may do for others.
     *
     * @param children whom they may apply for today
     * @param begun what they began and have not sent in yet, by whom it is for
     * @param relatives those of them who are not their children
     * @param cases in which they act for another
     * @param law what the law says of children; nothing where it is silent, and an officer decides
     * @param lawOfRelatives what it says of near relatives who are old or disabled; nothing where they go to the counter
     */
    public record Sheet(
            List<HouseholdMember> children,
            Map<ResidentId, BegunApplication> begun,
            List<RegistrationSummary> relatives,
            List<ActedFor> cases,
            Optional<Proxy> law,
            Optional<Proxy> lawOfRelatives) {}

    @Transactional(readOnly = true)
    public Sheet sheet(Actor by) {
        var children = proxies.childrenOf(by);
        var begun = drafts.allBegun(by);
        var others = begun.keySet().stream()
                .filter(one -> !by.is(one)
                        && children.stream().noneMatch(child -> child.child().equals(one)))
                .toList();
        var law = proxies.lawOfRelatives();
        return new Sheet(
                children,
                begun,
                law.isEmpty() || others.isEmpty()
                        ? List.of()
                        : registration.of(others).values().stream()
                                .sorted(Comparator.comparing(RegistrationSummary::name))
                                .toList(),
                cases.actedForBy(by.resident()),
                proxies.lawOfChildren(),
                law);
    }

    /**
     * What is asked of somebody who wants to apply for a near relative.
     *
     * @param whys why the person cannot come, by code
     */
    public record Asked(Proxy law, List<String> relations, Map<String, Text> whys) {}

    /** @throws NotFound where the law does not let relatives apply */
    @Transactional(readOnly = true)
    public Asked asked() {
        return new Asked(proxies.lawOfRelatives().orElseThrow(NotFound::new), RelativeForm.RELATIONS, PersonFacts.WHYS);
    }

    /**
     * Begins an application for a near relative who cannot come. Whether the register knows nobody of this name and number,
     * or somebody for whom nothing can be applied, the answer is the same.
     *
     * @param typed {@code name}, {@code number}, {@code relation} and {@code why}
     * @return whom it is for
     * @throws FieldErrors with words that say how to mend it
     * @throws NamedTooOften after {@link #MOST_TRIES} on one day
     */
    @Transactional(noRollbackFor = FieldErrors.class)
    public ResidentId begin(Actor by, Map<String, String> typed) {
        asked();
        if (registration.of(by.resident()).isEmpty()) throw new NotRegistered();
        var today = LocalDate.now(clock);
        var form = new RelativeForm(typed);
        var mistakes = form.mistakes(registration.particulars(by.resident()).number(), today);
        if (!mistakes.isEmpty()) throw new FieldErrors(mistakes);
        if (tries.count(by.resident(), today) > MOST_TRIES) throw new NamedTooOften();
        var about = registration
                .named(form.name(), form.number())
                .filter(door::mayBeAppliedFor)
                .orElseThrow(() -> new FieldErrors(List.of(new FieldError("number", "problem.nobody_to_apply_for"))));
        if (drafts.beginFor(about, by, form)) events.publishEvent(new ProxyBegan(about, by));
        return about;
    }

    /** Whether another applied for somebody who gets no messages: an officer asks them before deciding. */
    @Transactional(readOnly = true)
    public boolean untold(ReviewSheet sheet) {
        return sheet.file().proxy() != null
                && accounts.withAccount(List.of(sheet.file().applicant())).isEmpty();
    }
}
