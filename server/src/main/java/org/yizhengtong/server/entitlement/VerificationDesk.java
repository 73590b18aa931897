package org.yizhengtong.server.entitlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Because;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Result;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.entitlement.domain.Treatments;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitStanding;
import org.yizhengtong.server.permit.PermitSummary;

/** Gives a desk one answer about one service (核验), and tells the holder that it was asked. */
@Service
public class VerificationDesk {
    /** Whoever holds a lost card in hand is not told to whom it belongs, but that it is worth nothing. */
    private static final Map<PermitStanding, Text> NOT_IN_FORCE = Map.of(
            PermitStanding.SUSPENDED,
                    new Text("这张居住证没有按时签注，停用了。", "This permit was not endorsed in time and is suspended."),
            PermitStanding.EXPIRED, new Text("这张居住证到期了。", "This permit is over."),
            PermitStanding.LOST, new Text("这张居住证已经挂失。", "This permit was reported lost."),
            PermitStanding.CANCELLED, new Text("这张居住证已经注销。", "This permit is cancelled."));

    private final Verifications verifications;
    private final Treatments treatments;
    private final PermitDesk permits;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerificationDesk(
            Verifications verifications,
            Treatments treatments,
            PermitDesk permits,
            OfficeDesk offices,
            LawDesk law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verifications = verifications;
        this.treatments = treatments;
        this.permits = permits;
        this.offices = offices;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** What this desk may ask. */
    @Transactional(readOnly = true)
    public VerificationForm form(Actor desk) {
        var office = offices.office(desk.atOffice());
        var services = law.services().stream()
                .filter(service -> office.services().contains(service.id()))
                .toList();
        return new VerificationForm(office.nameZh(), office.nameEn(), services, List.of(Purpose.values()));
    }

    /**
     * Asks whether the holder of a permit is entitled to a service today.
     *
     * @param typed {@code number}, {@code service} and {@code purpose} as the form sent them
     * @return the kept answer, or nothing when no permit was issued under this number
     * @throws FieldErrors when a field is missing or cannot be right
     * @throws NotYours when the service belongs to another desk
     */
    @Transactional
    public Optional<UUID> ask(Actor desk, Map<String, String> typed, RequestId request) {
        var number = check(typed);
        var service = typed.getOrDefault("service", "");
        if (!offices.office(desk.atOffice()).services().contains(service)) throw new NotYours(service);
        var before = verifications.answered(request);
        if (before.isPresent()) return before;
        var permit = permits.find(number);
        if (permit.isEmpty()) {
            events.publishEvent(new UnknownPermitAsked(desk, number.value()));
            return Optional.empty();
        }
        var purpose = Purpose.valueOf(typed.getOrDefault("purpose", ""));
        var answer = answer(desk, permit.get(), service, purpose);
        if (!verifications.keep(answer, request)) return verifications.answered(request);
        events.publishEvent(new Looked(
                permit.get().holder(),
                desk,
                "service." + service,
                purpose.key(),
                "shown.answer_only",
                answer.answer().code()));
        return Optional.of(answer.id());
    }

    /** An answer this desk was given. */
    @Transactional(readOnly = true)
    public VerificationView kept(UUID id, Actor desk) {
        var kept = verifications.find(id).orElseThrow(NotFound::new).openTo(desk.atOffice());
        return VerificationView.of(kept, treatments.find(id).orElse(null), law.services());
    }

    private Verification answer(Actor desk, PermitSummary permit, String service, Purpose purpose) {
        var today = LocalDate.now(clock);
        var found = law.find(permits.factsOf(permit.holder()), Set.of()).services().stream()
                .filter(one -> one.service().id().equals(service))
                .findFirst()
                .orElseThrow(NotFound::new)
                .result();
        var id = UUID.randomUUID();
        var notInForce = NOT_IN_FORCE.get(permit.standing());
        if (notInForce != null) {
            return new Verification(
                    id,
                    permit.holder(),
                    desk.atOffice(),
                    service,
                    purpose,
                    today,
                    clock.instant(),
                    Answer.NO,
                    null,
                    notInForce,
                    List.of());
        }
        return new Verification(
                id,
                permit.holder(),
                desk.atOffice(),
                service,
                purpose,
                today,
                clock.instant(),
                found.answer(),
                found.from(),
                found.reason(),
                sources(found));
    }

    private PermitNumber check(Map<String, String> typed) {
        var errors = new ArrayList<FieldError>();
        var number = PermitNumber.read(typed.getOrDefault("number", ""));
        if (number.isEmpty()) errors.add(new FieldError("number", "problem.permit_number"));
        var service = typed.getOrDefault("service", "");
        if (law.services().stream().noneMatch(one -> one.id().equals(service))) {
            errors.add(new FieldError("service", "problem.service_missing"));
        }
        if (List.of(Purpose.values()).stream().noneMatch(one -> one.name().equals(typed.get("purpose")))) {
            errors.add(new FieldError("purpose", "problem.purpose_missing"));
        }
        if (!errors.isEmpty()) throw new FieldErrors(errors);
        return number.orElseThrow();
    }

    /** The provisions by title and article: what the law says, never what the person said. */
    private static List<Text> sources(Result found) {
        return found.because().stream()
                .map(Because::cite)
                .distinct()
                .map(Citation::line)
                .toList();
    }
}
