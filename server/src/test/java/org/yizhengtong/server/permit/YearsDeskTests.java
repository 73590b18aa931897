package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.policy.years.GapReason;
import org.yizhengtong.policy.years.ResidenceStatus;
import org.yizhengtong.policy.years.YearsAccount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

@LifeTest
@DisplayName("The account of years, drawn up from the register and the permit")
class YearsDeskTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    YearsDesk years;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    CancellationDesk cancellations;

    private Actor holder;
    private PermitNumber number;

    @BeforeEach
    void issued() {
        on("2018-03-15");
        holder = town.newcomer("19780203", "2017-03-15");
        number = town.permit(holder, "2018-03-15");
    }

    @Test
    void days_count_from_registering() {
        var account = account();
        assertThat(account.runSince()).isEqualTo(parse("2017-03-15"));
        assertThat(account.runDays()).isEqualTo(365);
        assertThat(account.gapDays()).isZero();
        assertThat(account.status()).isEqualTo(ResidenceStatus.VALID);
    }

    @Test
    void endorsed_late_the_suspended_days_are_a_gap_with_its_reason() {
        on("2019-04-14");
        assertThat(account().status()).isEqualTo(ResidenceStatus.SUSPENDED);
        endorsements.endorse(number, RequestId.fresh(), town.officer());
        on("2019-04-15");
        var account = account();
        assertThat(account.status()).isEqualTo(ResidenceStatus.VALID);
        assertThat(account.gapDays()).isEqualTo(30);
        assertThat(account.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(GapReason.SUSPENDED);
            assertThat(gap.from()).isEqualTo(parse("2019-03-15"));
            assertThat(gap.to()).isEqualTo(parse("2019-04-13"));
        });
    }

    @Test
    void the_picture_hatches_the_gap_and_ends_today_or_at_the_next_goal() {
        on("2019-04-14");
        endorsements.endorse(number, RequestId.fresh(), town.officer());
        on("2019-05-01");
        var sheet = years.of(holder.resident(), "", holder);
        var band = sheet.band().orElseThrow();
        assertThat(band.from()).isEqualTo(parse("2017-03-15"));
        assertThat(band.periods()).extracting(YearsBand.Part::kind).containsExactly("counted", "gap", "counted");
        assertThat(band.periods().getLast().until()).isEqualTo(band.today()).isEqualTo(parse("2019-05-01"));
        var next = sheet.ahead().stream().map(YearsSheet.Ahead::from).findFirst();
        assertThat(band.until()).isEqualTo(next.orElse(band.today()));
    }

    @Test
    void on_the_first_day_there_is_nothing_to_draw() {
        on("2018-04-01");
        var today = town.newcomer("19780203", "2018-04-01");
        assertThat(years.of(today.resident(), "", today).band()).isEmpty();
    }

    @Test
    void a_wrong_cancellation_that_was_restored_cost_nothing() {
        cancellations.cancel(number, CancellationGround.LEFT, "搬走了", RequestId.fresh(), town.officer());
        assertThat(account().status()).isEqualTo(ResidenceStatus.REGISTERED);
        on("2018-09-01");
        cancellations.restore(number, "没有搬走", RequestId.fresh(), town.colleague());
        assertThat(account().status()).isEqualTo(ResidenceStatus.VALID);
        assertThat(account().gapDays()).isZero();
    }

    @Test
    void another_place_stands_beside_it() {
        var sheet = years.of(holder.resident(), "110000", holder);
        assertThat(sheet.place()).isPresent();
        assertThat(sheet.there())
                .hasValueSatisfying(there -> assertThat(there.place()).isEqualTo("110000"));
        assertThat(years.of(holder.resident(), "x", holder).place()).isEmpty();
    }

    @Test
    void it_is_its_persons_own() {
        var stranger = town.newcomer();
        assertThatThrownBy(() -> years.of(holder.resident(), "", stranger)).isInstanceOf(NotFound.class);
    }

    private YearsAccount account() {
        return years.of(holder.resident(), "", holder).here().orElseThrow();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
