package org.yizhengtong.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.credential.Challenge;
import org.yizhengtong.credential.Holder;
import org.yizhengtong.credential.Presentation;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.Selection;
import org.yizhengtong.credential.Shown;
import org.yizhengtong.credential.StatusList;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.permit.PermitDesk;

@ServiceTest
@DisplayName("A status list (状态列表) tells also of permits in wallets")
class WalletStatusTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitDesk permits;

    @Autowired
    ElectronicPermits electronic;

    @Autowired
    IssuerKeys keys;

    @Autowired
    StatusListDesk lists;

    @Test
    @DisplayName("each permit in a wallet has a place of its own, and is over when its holder ends it there")
    void in_a_wallet() throws Exception {
        clock.set("2012-05-10T02:00:00Z");
        var number = town.permit(town.newcomer(), "2012-03-01");
        var first = pair();
        var second = pair();
        var permit = permits.find(number).orElseThrow();
        var batch = UUID.randomUUID();
        var issued = electronic.issue(
                permit, batch, List.of(), permit.until(), List.of(first.getPublic(), second.getPublic()));
        var one = shown(issued.getFirst(), first);
        var other = shown(issued.getLast(), second);
        assertThat(one.status()).isNotEqualTo(other.status());
        assertThat(inList(one)).isInstanceOf(Shown.class);
        electronic.end(number, batch);
        clock.set("2012-05-10T02:06:00Z");
        assertThat(inList(one)).isInstanceOf(Rejection.Cancelled.class);
        assertThat(inList(other)).isInstanceOf(Rejection.Cancelled.class);
    }

    private Shown shown(String credential, KeyPair pair) {
        var challenge = new Challenge("https://desk.example", UUID.randomUUID().toString());
        var shown = new Holder(pair.getPublic(), pair.getPrivate())
                .present(credential, new Selection(Set.of(), Set.of()), challenge, clock.instant());
        return (Shown) keys.verifier().verify(shown, challenge, clock.instant());
    }

    private Presentation inList(Shown shown) {
        var address = shown.status().orElseThrow().list();
        var list = lists.list(Integer.parseInt(address.getPath().replaceFirst(".*/", "")))
                .orElseThrow();
        var read = (StatusList) keys.verifier().read(list.jwt(), address, clock.instant());
        return keys.verifier().check(shown, read, clock.instant());
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        return maker.generateKeyPair();
    }
}
