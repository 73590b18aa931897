package org.yizhengtong.server.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer counts once, for one desk, from the telephone that holds the key")
class ReplayTests extends AskingTest {
    @Test
    void a_request_is_answered_once_and_within_five_minutes() {
        var id = ask(WORK);
        var link = link(id);
        var request = telephone.request(link);
        var presentation = telephone.present(request);
        telephone.post(request, presentation);
        assertThat(telephone.post(request, presentation).body()).contains("\"error\":\"invalid_request\"");
        assertThatThrownBy(() -> telephone.request(link)).isInstanceOf(AssertionError.class);

        var late = telephone.request(link(ask(WORK)));
        clock.pass(Duration.ofMinutes(5));
        assertThat(telephone.answer(late).body()).contains("\"error\":\"invalid_request\"");
    }

    @Test
    void what_was_shown_elsewhere_or_before_is_not_believed() {
        var first = telephone.request(link(ask(WORK)));
        var shown = telephone.present(first);
        var again = ask(WORK);
        telephone.post(telephone.request(link(again)), shown);
        assertThat(answerTo(again)).isEqualTo(WalletAnswer.NOT_GENUINE);

        var elsewhere = ask(WORK);
        var request = telephone.request(link(elsewhere));
        telephone.post(
                request,
                telephone.present(
                        request, "x509_hash:elsewhere", request.path("nonce").stringValue()));
        assertThat(answerTo(elsewhere)).isEqualTo(WalletAnswer.NOT_GENUINE);

        var stolen = ask(WORK);
        var thief = new PlainPresenter(telephone.wallet(), telephone.credential(), PlainWallet.key());
        thief.answer(thief.request(link(stolen)));
        assertThat(answerTo(stolen)).isEqualTo(WalletAnswer.NOT_GENUINE);
    }

    @Test
    void what_shows_no_permit_is_refused_and_the_wallet_may_answer_again() {
        var id = ask(WORK);
        var request = telephone.request(link(id));
        for (var token :
                List.of("", "x", "[]", "{}", "{\"permit\":[]}", "{\"permit\":[\"a\",\"b\"]}", "{\"other\":[\"a\"]}"))
            assertThat(telephone.send(request, Map.of("vp_token", token)).body())
                    .contains("invalid_request");
        assertThat(telephone.answer(request).statusCode()).isEqualTo(200);
        assertThat(answerTo(id)).isEqualTo(WalletAnswer.ENTITLED);
    }

    @Test
    void keys_follow_one_another_and_what_the_earlier_one_signed_stays_good() {
        var before = electronic.asker();
        var made = keys.add(null, town.officer());
        try {
            assertThat(electronic.asker()).isNotEqualTo(before);
            assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.ENTITLED);
            telephone = put();
            assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.ENTITLED);
        } finally {
            keys.takeAway(made.id(), town.officer());
        }
        assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.NOT_GENUINE);
    }
}
