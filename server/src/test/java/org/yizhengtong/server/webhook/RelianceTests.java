package org.yizhengtong.server.webhook;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.webhook.EventKind.ADDRESS_CHANGED;
import static org.yizhengtong.server.webhook.EventKind.PERMIT_CANCELLED;
import static org.yizhengtong.server.webhook.EventKind.PERMIT_RESTORED;
import static org.yizhengtong.server.webhook.EventKind.PERMIT_SUSPENDED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.entitlement.OutcomeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;
import org.yizhengtong.server.webhook.RelyingDesks.Relying;

@LifeTest
@DisplayName("Who relies on a permit is told what becomes of it, and nobody else is")
class RelianceTests {
    private static final String NEXT_COMMUNITY = "370613001012";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    RelyingDesks desks;

    @Autowired
    WebhookDesk webhooks;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    LossDesk losses;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    OutcomeDesk outcomes;

    @Autowired
    AuditDesk audit;

    private Actor holder;
    private PermitNumber permit;
    private Relying office;
    private UUID asked;

    /** Good until 14 March 2019; the office asked on the first day. */
    @BeforeEach
    void relied() {
        on("2018-03-15");
        holder = town.newcomer("19780203", "2016-02-01");
        permit = town.permit(holder, "2018-03-15");
        office = desks.fresh();
        webhooks.open("", office.program());
        asked = desks.ask(office, permit);
    }

    @AfterEach
    void ended() {
        webhooks.close(office.program());
    }

    @Test
    void cancelled_and_restored_are_told_at_once_and_as_often_as_they_happen() {
        for (int i = 0; i < 2; i++) {
            cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
            cancellations.restore(permit, "没有搬走", RequestId.fresh(), town.colleague());
        }
        assertThat(kinds()).containsExactly(PERMIT_CANCELLED, PERMIT_RESTORED, PERMIT_CANCELLED, PERMIT_RESTORED);
        assertThat(events()).extracting(PermitEvent.Placed::position).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_move_is_told_and_not_where_to_and_an_endorsement_in_time_is_not() {
        on("2018-05-02");
        registration.declare(holder, Newcomers.move(NEXT_COMMUNITY, parse("2018-05-01")), RequestId.fresh());
        on("2019-03-01");
        endorsements.endorse(permit, RequestId.fresh(), town.officer());
        assertThat(kinds()).containsExactly(ADDRESS_CHANGED);
        assertThat(events().getFirst().event().on()).isEqualTo(parse("2018-05-02"));
    }

    @Test
    @DisplayName("a yes is relied on for a year: to the day")
    void for_a_year() {
        on("2019-03-15");
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(kinds()).containsExactly(PERMIT_SUSPENDED, PERMIT_CANCELLED);
    }

    @Test
    void and_not_for_a_day_longer() {
        on("2019-03-16");
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(told()).isEmpty();
    }

    @Test
    void who_refused_the_service_or_never_asked_or_asked_about_another_is_told_nothing() {
        outcomes.tell(asked, "no_place", "", office.desk());
        var stranger = desks.fresh();
        webhooks.open("", stranger.program());
        desks.ask(stranger, town.permit(town.newcomer("19780203", "2016-02-01"), "2018-03-15"));
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(told()).isEmpty();
        assertThat(webhooks.after(0, 10, stranger.program())).isEmpty();
        webhooks.close(stranger.program());
    }

    @Test
    void a_form_sent_twice_tells_once_and_a_lost_card_ends_nothing() {
        var form = RequestId.fresh();
        losses.reportLost(permit, RequestId.fresh(), holder);
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", form, town.officer());
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", form, town.officer());
        assertThat(kinds()).containsExactly(PERMIT_CANCELLED);
    }

    @Test
    void the_holder_sees_who_was_told_what_and_why() {
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(audit.looksAt(holder.resident()).looks()).anySatisfy(look -> {
            assertThat(look.officeZh()).isEqualTo("试样市场");
            assertThat(look.purpose()).isEqualTo("purpose.webhook");
            assertThat(look.shown()).isEqualTo("shown.webhook.permit_cancelled");
        });
    }

    @Test
    void an_office_that_ends_it_leaves_nothing_behind_and_begins_afresh() {
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(kinds()).hasSize(1);
        webhooks.close(office.program());
        cancellations.restore(permit, "没有搬走", RequestId.fresh(), town.colleague());
        webhooks.open("", office.program());
        assertThat(told()).isEmpty();
        cancellations.cancel(permit, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(events()).extracting(PermitEvent.Placed::position).containsExactly(2L);
    }

    private List<PermitEvent.Placed> events() {
        return webhooks.after(0, 100, office.program());
    }

    private List<EventKind> kinds() {
        return events().stream().map(one -> one.event().kind()).toList();
    }

    private List<String> told() {
        return events().stream()
                .map(one -> one.event().kind() + " " + one.event().on())
                .toList();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
