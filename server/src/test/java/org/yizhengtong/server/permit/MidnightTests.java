package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;

@LifeTest
@DisplayName("Midnight may fall between any two readings of the clock: an act belongs to one day")
class MidnightTests {
    /** More than any act here reads the clock. */
    private static final int READINGS = 12;

    private static final String EVENING = "2012-03-01";
    private static final List<LocalDate> EITHER_DAY = List.of(parse(EVENING), parse("2012-03-02"));

    /** Every day that tells of somebody and is not before the evening. */
    private static final String DAYS = """
            select distinct day from (
                select (at at time zone 'Asia/Shanghai')::date as day from journal where resident = :resident
                union all select on_day from permit_step where resident_id = :resident
                union all select (at at time zone 'Asia/Shanghai')::date from permit_step where resident_id = :resident
                union all select (at at time zone 'Asia/Shanghai')::date from case_step where resident_id = :resident
                union all select decided_on from case_file where resident_id = :resident
                union all select issued_on from permit where resident_id = :resident
                union all select lost_on from permit where resident_id = :resident
                union all select cancelled_on from permit where resident_id = :resident) told
             where day >= :evening""";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitDesk permits;

    @Autowired
    LossDesk losses;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("readings")
    void a_permit_is_issued_on_the_day_its_case_is_decided(int readings) {
        clock.set("2012-02-29T02:00:00Z");
        var resident = town.newcomer();
        var number = town.apply(resident);
        assertOneDay(resident, readings, () -> permits.approve(number, "", RequestId.fresh(), town.officer()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_card_is_replaced_on_the_day_it_is_asked_for(int readings) {
        clock.set("2012-02-29T02:00:00Z");
        var resident = town.newcomer();
        var number = town.permit(resident, "2012-02-20");
        losses.reportLost(number, RequestId.fresh(), resident);
        assertOneDay(resident, readings, () -> losses.replace(number, RequestId.fresh(), town.officer()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void whoever_leaves_gives_the_permit_back_on_the_same_day(int readings) {
        clock.set("2012-02-29T02:00:00Z");
        var resident = town.newcomer();
        town.permit(resident, "2012-02-20");
        var told = ToldStep.on(new TypedDay("2012", "2", "28"));
        assertOneDay(
                resident, readings, () -> residences.leave(resident.resident(), told, RequestId.fresh(), resident));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void the_last_day_for_an_endorsement_is_kept_or_missed_and_nothing_between(int readings) {
        clock.set("2018-03-20T02:00:00Z");
        var resident = town.newcomer("19780203", "2017-02-01");
        var number = town.permit(resident, "2018-03-15");
        clock.setToLastSecondOf("2019-03-14", readings);
        endorsements.endorse(number, RequestId.fresh(), town.officer());
        var last = jdbc.sql("select kind, on_day, until from permit_step where permit = ? order by seq desc limit 1")
                .param(number.value())
                .query((row, _) -> "%s on %s until %s"
                        .formatted(row.getString("kind"), row.getString("on_day"), row.getString("until")))
                .single();
        assertThat(last)
                .isIn("ENDORSED on 2019-03-14 until 2020-03-14", "ENDORSED_LATE on 2019-03-15 until 2020-03-14");
    }

    private void assertOneDay(Actor resident, int readings, Runnable act) {
        clock.setToLastSecondOf(EVENING, readings);
        act.run();
        var days = jdbc.sql(DAYS)
                .param("resident", resident.id())
                .param("evening", LocalDate.parse(EVENING))
                .query(LocalDate.class)
                .list();
        assertThat(days).singleElement().isIn(EITHER_DAY);
    }

    static IntStream readings() {
        return IntStream.rangeClosed(0, READINGS);
    }
}
