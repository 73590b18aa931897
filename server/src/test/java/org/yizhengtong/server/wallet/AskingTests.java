package org.yizhengtong.server.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.RequestId;

@DisplayName("A desk asks a wallet, OpenID4VP 1.0")
class AskingTests extends AskingTest {
    @Test
    void a_desk_learns_that_the_holder_is_entitled_and_nothing_else() {
        var id = ask(WORK);
        var request = telephone.request(link(id));
        assertThat(request.path("dcql_query").toString()).contains("[\"entitlements\",\"" + WORK + "\"]");
        assertThat(telephone.present(request).split("~")).hasSize(3);
        var answer = telephone.answer(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{}");
        assertThat(questions.view(id, desk)).satisfies(view -> {
            assertThat(view.answer()).isEqualTo(WalletAnswer.ENTITLED);
            assertThat(view.name()).isNull();
            assertThat(view.request()).isNull();
        });
        assertThat(audit.looksAt(holder.resident()).looks())
                .singleElement()
                .satisfies(look -> assertThat(look.answer()).isEqualTo("yes"));
    }

    @Test
    void whether_the_permit_is_valid_needs_no_disclosure_and_a_name_is_shown_for_five_minutes() {
        var id = ask(QuestionDesk.PERMIT);
        var request = telephone.request(link(id));
        assertThat(telephone.present(request).split("~")).hasSize(2);
        telephone.answer(request);
        assertThat(answerTo(id)).isEqualTo(WalletAnswer.VALID);

        var named = ask(QuestionDesk.PERMIT, "name", "yes");
        telephone.answer(telephone.request(link(named)));
        assertThat(questions.view(named, desk).name()).isEqualTo(Town.NAME);
        clock.pass(Duration.ofMinutes(5));
        assertThat(questions.view(named, desk).name()).isNull();
        assertThat(answerTo(named)).isEqualTo(WalletAnswer.VALID);
    }

    @Test
    void a_holder_may_decline_and_may_choose_not_to_show() {
        var declined = ask(WORK);
        telephone.send(telephone.request(link(declined)), Map.of("error", "access_denied"));
        assertThat(answerTo(declined)).isEqualTo(WalletAnswer.DECLINED);
        var permitOnly = telephone.request(link(ask(QuestionDesk.PERMIT)));
        var service = ask(WORK);
        var request = telephone.request(link(service));
        var bare = telephone.present(
                permitOnly,
                request.path("client_id").stringValue(),
                request.path("nonce").stringValue());
        telephone.post(request, bare);
        assertThat(answerTo(service)).isEqualTo(WalletAnswer.NOT_SHOWN);
    }

    @Test
    void the_register_of_this_moment_counts_and_so_does_the_holders_end() {
        wallets.end(wallets.page(holder).rows().getFirst().batch(), holder);
        assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.ENDED);
        telephone = put();
        assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.ENTITLED);
        losses.reportLost(number, RequestId.fresh(), holder);
        assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.NO_USE);
        assertThat(shownTo(QuestionDesk.PERMIT)).isEqualTo(WalletAnswer.NO_USE);
    }

    @Test
    void a_telephone_is_good_on_its_last_day_and_old_on_the_next() {
        clock.set("2012-04-09T15:59:00Z");
        telephone = at(telephone);
        assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.ENTITLED);
        clock.set("2012-04-09T16:00:00Z");
        telephone = at(telephone);
        assertThat(shownTo(WORK)).isEqualTo(WalletAnswer.OLD);
    }

    @Test
    void a_desk_asks_for_its_own_services_with_a_purpose_and_sees_its_own_answers() {
        assertThatThrownBy(() -> questions.ask(desk, Map.of(), RequestId.fresh()))
                .isInstanceOf(FieldErrors.class)
                .satisfies(wrong -> assertThat(((FieldErrors) wrong).errors()).hasSize(2));
        assertThatThrownBy(() -> ask("compulsory_education")).isInstanceOf(NotYours.class);
        var id = ask(WORK);
        assertThatThrownBy(() -> questions.view(id, town.school())).isInstanceOf(NotFound.class);
        var form = RequestId.fresh();
        var typed = Map.of("what", WORK, "purpose", "SERVICE");
        assertThat(questions.ask(desk, typed, form)).isEqualTo(questions.ask(desk, typed, form));
    }
}
