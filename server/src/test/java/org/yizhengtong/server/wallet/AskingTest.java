package org.yizhengtong.server.wallet;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.proof.ElectronicPermits;
import org.yizhengtong.server.proof.KeyDesk;

/** A holder whose telephone holds the permit, a desk that asks, and nothing more. */
@ServiceTest
abstract class AskingTest {
    static final String WORK = "employment_service";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    WalletDesk wallets;

    @Autowired
    QuestionDesk questions;

    @Autowired
    LossDesk losses;

    @Autowired
    KeyDesk keys;

    @Autowired
    ElectronicPermits electronic;

    @Autowired
    AuditDesk audit;

    Actor holder;
    Actor desk;
    PermitNumber number;
    PlainPresenter telephone;

    @BeforeEach
    void held() {
        clock.set("2012-03-10T02:00:00Z");
        holder = town.newcomer();
        desk = town.jobCentre();
        number = town.permit(holder, "2012-03-01");
        telephone = put();
    }

    @Nullable
    WalletAnswer shownTo(String what) {
        var id = ask(what);
        telephone.answer(telephone.request(link(id)));
        return answerTo(id);
    }

    @Nullable
    WalletAnswer answerTo(UUID id) {
        return questions.view(id, desk).answer();
    }

    UUID ask(String what, String... more) {
        var typed = new HashMap<>(Map.of("what", what, "purpose", "SERVICE"));
        if (more.length > 0) typed.put(more[0], more[1]);
        return questions.ask(desk, typed, RequestId.fresh());
    }

    String link(UUID id) {
        return requireNonNull(questions.view(id, desk).request()).link();
    }

    PlainPresenter put() {
        var slip = wallets.offer(RequestId.fresh(), holder).orElseThrow();
        var wallet = new PlainWallet(port, clock.instant());
        var key = PlainWallet.key();
        return new PlainPresenter(
                wallet, wallet.take(slip.link(), slip.txCode(), List.of(key)).getFirst(), key);
    }

    PlainPresenter at(PlainPresenter earlier) {
        var wallet = new PlainWallet(port, clock.instant());
        wallet.issuer(electronic.issuer().orElseThrow());
        return new PlainPresenter(wallet, earlier.credential(), earlier.key());
    }
}
