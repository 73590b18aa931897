package org.yizhengtong.server.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.entitlement.domain.Treatments;
import org.yizhengtong.server.entitlement.domain.Verification;
import org.yizhengtong.server.entitlement.domain.Verifications;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.LawDesk;

/** Gives a desk one answer about one service (核验), and tells the holder that it was asked. */
@Service
public class VerificationDesk {
    private final Verifications verifications;
    private final Treatments treatments;
    private final Questions questions;
    private final Answering answering;
    private final UnknownPermits unknown;
    private final HolderFacts holders;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ApplicationEventPublisher events;

    VerificationDesk(
            Verifications verifications,
            Treatments treatments,
            Questions questions,
            Answering answering,
            UnknownPermits unknown,
            HolderFacts holders,
            OfficeDesk offices,
            LawDesk law,
            ApplicationEventPublisher events) {
        this.verifications = verifications;
        this.treatments = treatments;
        this.questions = questions;
        this.answering = answering;
        this.unknown = unknown;
        this.holders = holders;
        this.offices = offices;
        this.law = law;
        this.events = events;
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
     * Asks whether the holder of a permit is entitled to a service today. Sent again, it answers the same.
     *
     * @param typed {@code number}, {@code service} and {@code purpose} as the form or the program sent them
     * @return the kept answer, or nothing when no permit was issued under this number
     * @throws FieldErrors when a field is missing or cannot be right
     * @throws NotYours when the service belongs to another desk, or the program may not ask about it for this purpose
     */
    @Transactional
    public Optional<VerificationView> ask(Actor desk, Map<String, String> typed, RequestId request) {
        var asked = questions.read(typed);
        if (!questions.mayBeAskedBy(desk).ask(asked.service(), asked.purpose())) throw new NotYours(asked.service());
        var held = holders.of(asked.number());
        if (held.isEmpty()) {
            unknown.asked(desk, asked.number());
            return Optional.empty();
        }
        var answer =
                answering.answer(desk, asked, held.get().permit(), held.get().facts());
        if (!verifications.keep(answer, request))
            return verifications.answered(request).map(before -> kept(before, desk));
        events.publishEvent(looked(answer, desk));
        return Optional.of(VerificationView.of(answer, null, law.services()));
    }

    /** An answer this desk was given. */
    @Transactional(readOnly = true)
    public VerificationView kept(UUID id, Actor desk) {
        var kept = questions.open(verifications.find(id).orElseThrow(NotFound::new), desk);
        return VerificationView.of(kept, treatments.find(id).orElse(null), law.services());
    }

    static Looked looked(Verification answer, Actor desk) {
        return new Looked(
                answer.about(),
                desk,
                "service." + answer.service(),
                answer.purpose().key(),
                "shown.answer_only",
                answer.answer().code());
    }
}
