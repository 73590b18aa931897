package org.yizhengtong.server.wallet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.credential.Challenge;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.Shown;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.Vault;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitSummary;
import org.yizhengtong.server.proof.ElectronicPermits;
import org.yizhengtong.server.wallet.domain.Held;
import org.yizhengtong.server.wallet.domain.HeldCredentials;
import org.yizhengtong.server.wallet.domain.Question;
import org.yizhengtong.server.wallet.domain.Questions;

/**
 * Takes the answers of wallets (OpenID4VP 1.0, direct_post): what is shown has to be genuine, and the register and the law of
 * this moment are asked as well. The holder sees the look.
 */
@Service
@Transactional(noRollbackFor = WalletRefused.class)
public class PresentationDesk {
    private final Questions questions;
    private final QuestionWords words;
    private final HeldCredentials held;
    private final PermitDesk permits;
    private final OpenServices services;
    private final ElectronicPermits electronic;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PresentationDesk(
            Questions questions,
            QuestionWords words,
            HeldCredentials held,
            PermitDesk permits,
            OpenServices services,
            ElectronicPermits electronic,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.words = words;
        this.held = held;
        this.permits = permits;
        this.services = services;
        this.electronic = electronic;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The answer to one question, once.
     *
     * @param token what is shown ({@code vp_token}); empty where the wallet tells an error
     * @param error the wallet's own; empty for none
     * @throws WalletRefused {@code invalid_request} where there is no such question any more, or nothing that can be read
     */
    public void answer(String state, String token, String error) {
        var question = questions
                .take(Digests.of(state))
                .filter(one -> one.isOpen(clock.instant()))
                .orElseThrow(
                        () -> new WalletRefused("invalid_request", "the request is unknown, over, or was answered"));
        if (!error.isEmpty()) {
            keep(question, WalletAnswer.DECLINED, null);
            return;
        }
        var presented = Presented.read(token);
        var challenge = new Challenge(question.asker(), words.nonce(question.id()));
        switch (electronic.verify(presented, challenge)) {
            case Rejection.Expired old -> keep(question, WalletAnswer.OLD, null);
            case Rejection no -> keep(question, WalletAnswer.NOT_GENUINE, null);
            case Shown shown -> shown(question, shown, held.find(Digests.ofCredential(presented)));
        }
    }

    /** What this authority signed and did not hand to a wallet is not believed, whoever holds it. */
    private void shown(Question question, Shown shown, Optional<Held> of) {
        var permit = of.flatMap(one -> permits.find(one.permit()));
        if (permit.isEmpty()) {
            keep(question, WalletAnswer.NOT_GENUINE, null);
            return;
        }
        var answer = judge(question, shown, of.orElseThrow(), permit.get());
        var good = answer.answer().equals("YES");
        keep(question, answer, good && question.named() ? shown.name().orElse(null) : null);
        events.publishEvent(new Looked(
                permit.get().holder(),
                question.by(),
                question.service() == null ? permit.get().number().value() : "service." + question.service(),
                question.purpose(),
                good && question.named() ? "shown.wallet_name" : "shown.answer_only",
                good ? "yes" : "no"));
    }

    private WalletAnswer judge(Question question, Shown shown, Held of, PermitSummary permit) {
        var today = LocalDate.now(clock);
        var service = question.service();
        if (of.endedOn() != null) return WalletAnswer.ENDED;
        if (!permit.inForce()) return WalletAnswer.NO_USE;
        if (question.named() && shown.name().isEmpty()) return WalletAnswer.NOT_SHOWN;
        if (service == null) return WalletAnswer.VALID;
        if (!shown.entitled(service, today)) return WalletAnswer.NOT_SHOWN;
        return services.opens(permit, service) ? WalletAnswer.ENTITLED : WalletAnswer.NOT_TODAY;
    }

    private void keep(Question question, WalletAnswer answer, @Nullable String name) {
        var sealed = name == null ? null : vault.seal(name, QuestionDesk.NAME_SEAL);
        questions.answer(question.id(), answer, sealed, clock.instant());
    }
}
