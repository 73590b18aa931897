package org.yizhengtong.server.proof;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.audit.Look;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.permit.PermitCard;

@ServiceTest
@DisplayName("A permit is proved by its QR (二维码), and anybody may check it against the register of that moment")
class CheckTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitProof proof;

    @Autowired
    CheckDesk checks;

    @Autowired
    LossDesk losses;

    @Autowired
    CardDesk cards;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    AuditDesk audit;

    private Actor holder;
    private Actor officer;
    private PermitNumber number;

    @BeforeEach
    void issued() {
        on("2012-03-10");
        holder = town.newcomer();
        officer = town.officer();
        number = town.permit(holder, "2012-03-01");
    }

    @Test
    void a_permit_in_force_is_genuine_and_shows_what_stands_on_it() {
        var answer = check(text());
        assertThat(answer.code()).isEqualTo(CheckCode.VALID);
        assertThat(answer.card())
                .isEqualTo(new CheckAnswer.Face(
                        number.printed(), Town.NAME, parse("1978-02-03"), parse("2012-03-01"), parse("2013-03-01")));
        assertThat(answer.at().toString()).isEqualTo("2012-03-10T10:00");
    }

    @Test
    void one_card_has_one_text_on_every_day() {
        var text = text();
        on("2012-08-01");
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void on_its_last_day_it_is_valid_and_the_day_after_it_is_not() {
        var text = text();
        clock.set("2013-03-01T15:59:59Z");
        assertThat(check(text).code()).isEqualTo(CheckCode.VALID);
        clock.set("2013-03-01T16:00:00Z");
        assertThat(check(text)).satisfies(over -> {
            assertThat(over.code()).isEqualTo(CheckCode.EXPIRED);
            assertThat(over.card()).isNull();
        });
        assertThat(proof.text(number)).isEmpty();
    }

    @Test
    void a_card_whose_day_has_passed_is_good_where_the_permit_was_endorsed_since() {
        var text = text();
        on("2013-02-20");
        endorsements.endorse(number, RequestId.fresh(), officer);
        on("2013-03-10");
        assertThat(check(text)).satisfies(endorsed -> {
            assertThat(endorsed.code()).isEqualTo(CheckCode.ENDORSED);
            assertThat(endorsed.until()).isEqualTo(parse("2014-03-01"));
        });
        assertThat(check(text()).code()).isEqualTo(CheckCode.VALID);
    }

    @Test
    void who_holds_a_lost_card_is_told_that_it_is_worth_nothing_and_not_whose_it_is() {
        var text = text();
        losses.reportLost(number, RequestId.fresh(), holder);
        assertThat(check(text)).satisfies(lost -> {
            assertThat(lost.code()).isEqualTo(CheckCode.LOST);
            assertThat(lost.card()).isNull();
        });
        assertThat(proof.slip(holder)).isEmpty();
        losses.found(number, RequestId.fresh(), holder);
        assertThat(check(text).code()).isEqualTo(CheckCode.VALID);
    }

    @Test
    void once_a_card_is_replaced_the_old_one_is_known_from_the_new_one() {
        var old = text();
        losses.reportLost(number, RequestId.fresh(), holder);
        losses.replace(number, RequestId.fresh(), officer);
        assertThat(text()).isNotEqualTo(old);
        assertThat(check(text()).code()).isEqualTo(CheckCode.VALID);
        assertThat(check(old).code()).isEqualTo(CheckCode.REPLACED);
    }

    @Test
    void a_damaged_card_is_good_until_the_new_one_is_handed_over() {
        var old = text();
        on("2012-04-01");
        losses.exchange(number, "卡折断了", RequestId.fresh(), officer);
        assertThat(check(old).code()).isEqualTo(CheckCode.VALID);
        cards.make(RequestId.fresh(), officer);
        cards.handOver(number, PermitCard.How.COLLECTED, RequestId.fresh(), officer);
        assertThat(check(old).code()).isEqualTo(CheckCode.REPLACED);
        assertThat(check(text()).code()).isEqualTo(CheckCode.VALID);
    }

    @Test
    void a_cancelled_permit_is_not_valid() {
        var text = text();
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), officer);
        assertThat(check(text).code()).isEqualTo(CheckCode.CANCELLED);
    }

    @Test
    void what_we_did_not_sign_is_rejected_by_its_reason_and_nobody_is_looked_at() {
        var text = text();
        assertThat(check("").code()).isEqualTo(CheckCode.NOT_COMPRESSED);
        assertThat(check("小明").code()).isEqualTo(CheckCode.NOT_BASE45);
        assertThat(check(text.substring(0, text.length() / 3 * 2 / 3 * 3)).code())
                .isEqualTo(CheckCode.BROKEN_COMPRESSION);
        assertThat(looks()).isEmpty();
    }

    @Test
    void the_holder_sees_that_somebody_at_the_check_page_looked() {
        check(text());
        assertThat(looks()).singleElement().satisfies(look -> {
            assertThat(look.officeEn()).isEqualTo("check-page");
            assertThat(look.purpose()).isEqualTo("purpose.check_page");
            assertThat(look.shown()).isEqualTo("shown.check_page");
            assertThat(look.answer()).isEqualTo("yes");
        });
    }

    @Test
    void one_form_sent_many_times_at_once_is_one_look() throws Exception {
        var text = text();
        var request = new RequestId(UUID.randomUUID());
        var all = AtOnce.times(20, () -> checks.check(text, request));
        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).extracting(CheckAnswer::code).containsOnly(CheckCode.VALID);
        assertThat(looks()).singleElement().extracting(Look::times).isEqualTo(1L);
    }

    @Test
    void the_slip_of_a_holder_is_their_own() {
        assertThat(proof.slip(holder).orElseThrow().number()).isEqualTo(number);
        assertThat(proof.slip(town.newcomer())).isEmpty();
    }

    private String text() {
        return proof.text(number).orElseThrow();
    }

    private CheckAnswer check(String text) {
        return checks.check(text, RequestId.fresh());
    }

    private List<Look> looks() {
        return audit.looksAt(holder.resident()).looks();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
