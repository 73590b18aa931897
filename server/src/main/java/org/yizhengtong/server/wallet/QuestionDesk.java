package org.yizhengtong.server.wallet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.proof.ElectronicPermits;
import org.yizhengtong.server.wallet.domain.Question;
import org.yizhengtong.server.wallet.domain.Questions;

/** Where a desk asks the wallet of whoever stands before it (出示), and reads the answer. */
@Service
@Transactional
public class QuestionDesk {
    /** The choice of asking about the permit alone, where a service's code would stand. */
    public static final String PERMIT = "permit";

    static final String NAME_SEAL = "wallet_name";

    private final Questions questions;
    private final QuestionWords words;
    private final OfficeDesk offices;
    private final LawDesk law;
    private final ElectronicPermits electronic;
    private final Vault vault;
    private final Clock clock;

    QuestionDesk(
            Questions questions,
            QuestionWords words,
            OfficeDesk offices,
            LawDesk law,
            ElectronicPermits electronic,
            Vault vault,
            Clock clock) {
        this.questions = questions;
        this.words = words;
        this.offices = offices;
        this.law = law;
        this.electronic = electronic;
        this.vault = vault;
        this.clock = clock;
    }

    /** What this desk may ask. */
    @Transactional(readOnly = true)
    public QuestionForm form(Actor desk) {
        var own = offices.office(desk.atOffice()).services();
        return new QuestionForm(
                law.services().stream().filter(one -> own.contains(one.id())).toList(), List.of(Purpose.values()));
    }

    /**
     * Makes a question for one wallet, good for five minutes. The same form is one question.
     *
     * @param typed {@code what}, {@code name} and {@code purpose} as the form sent them
     * @throws FieldErrors when a choice is missing
     * @throws NotYours when the service belongs to another desk
     */
    public UUID ask(Actor desk, Map<String, String> typed, RequestId request) {
        var before = questions.asked(request);
        if (before.isPresent()) return before.get();
        check(typed);
        var what = typed.getOrDefault("what", "");
        var service = what.equals(PERMIT) ? null : what;
        if (service != null && !offices.office(desk.atOffice()).services().contains(service))
            throw new NotYours(service);
        var asker = electronic.asker().orElseThrow(NotFound::new);
        var now = clock.instant();
        questions.forgetNamesBefore(now);
        var purpose = Purpose.valueOf(typed.getOrDefault("purpose", "")).key();
        var question = Question.asked(UUID.randomUUID(), desk, service, typed.containsKey("name"), purpose, asker, now);
        questions.add(
                question, Digests.of(words.reference(question.id())), Digests.of(words.state(question.id())), request);
        return question.id();
    }

    /** A question of this desk, with the answer once it came. */
    @Transactional(readOnly = true)
    public QuestionView view(UUID id, Actor desk) {
        var question =
                questions.find(id).filter(one -> one.by().at(desk.atOffice())).orElseThrow(NotFound::new);
        var now = clock.instant();
        return new QuestionView(
                id,
                service(question.service()),
                question.named(),
                question.purpose(),
                question.answer(),
                now.isBefore(question.until()) ? name(id) : null,
                question.isOpen(now) ? QuestionView.Request.of(link(question)) : null,
                LocalTime.ofInstant(question.until(), clock.getZone()));
    }

    /**
     * The signed request that stands at this address.
     *
     * @throws NotFound unless it may still be answered
     */
    @Transactional(readOnly = true)
    public String request(String reference) {
        Instant now = clock.instant();
        var question = questions
                .find(Digests.of(reference))
                .filter(one -> one.isOpen(now))
                .orElseThrow(NotFound::new);
        // The key may have changed since: then the desk asks anew.
        if (!electronic.asker().filter(question.asker()::equals).isPresent()) throw new NotFound();
        return electronic.signedRequest(RequestObject.of(
                question,
                electronic.issuer().orElseThrow(NotFound::new),
                words.nonce(question.id()),
                words.state(question.id()),
                now));
    }

    private void check(Map<String, String> typed) {
        var errors = new ArrayList<FieldError>();
        var what = typed.getOrDefault("what", "");
        if (!what.equals(PERMIT)
                && law.services().stream().noneMatch(one -> one.id().equals(what)))
            errors.add(new FieldError("what", "problem.wallet.what"));
        if (List.of(Purpose.values()).stream().noneMatch(one -> one.name().equals(typed.get("purpose"))))
            errors.add(new FieldError("purpose", "problem.purpose_missing"));
        if (!errors.isEmpty()) throw new FieldErrors(errors);
    }

    private org.yizhengtong.policy.@Nullable Service service(@Nullable String id) {
        return law.services().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String name(UUID id) {
        return questions.name(id).map(kept -> vault.openText(kept, NAME_SEAL)).orElse(null);
    }

    private String link(Question question) {
        var issuer = electronic.issuer().orElseThrow(NotFound::new);
        return "openid4vp://?client_id=%s&request_uri=%s"
                .formatted(
                        encoded(question.asker()),
                        encoded(issuer + "/wallet/requests/" + words.reference(question.id())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
