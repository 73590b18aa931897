package org.yizhengtong.server.permit;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.file;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.policy.years.GapReason;
import org.yizhengtong.policy.years.ResidenceStatus;
import org.yizhengtong.policy.years.YearsAccount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.registration.CarryOverDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;
import org.yizhengtong.server.registration.TypedDay;
import org.yizhengtong.server.temporary.ConversionDesk;
import org.yizhengtong.server.temporary.ImportDesk;
import org.yizhengtong.server.temporary.Importing;
import org.yizhengtong.server.temporary.OldFiles;

@LifeTest
@DisplayName("An old temporary permit (暂住证) becomes a residence permit, and its time counts as the law of the day says")
class ConversionStoryTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ImportDesk imports;

    @Autowired
    ConversionDesk conversions;

    @Autowired
    CarryOverDesk register;

    @Autowired
    ResidenceDesk residences;

    @Autowired
    PermitDesk permits;

    @Autowired
    PermitFileDesk files;

    @Autowired
    YearsDesk years;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    JdbcClient jdbc;

    private final CitizenNumber number = OldFiles.number();
    private Actor officer;
    private UUID file = new UUID(0, 0);

    @BeforeEach
    void an_officer_comes() {
        officer = town.head();
    }

    @Test
    @DisplayName("until it is converted or runs out, its holder has an old permit, with the rights that go with it")
    void held() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        assertThat(kind()).isEqualTo("temporary");
        assertThat(account().runSince()).isEqualTo(parse("2018-03-15"));

        on("2018-04-30");
        assertThat(kind()).isEqualTo("temporary");
        on("2018-05-01");
        assertThat(kind()).isEqualTo("none");
    }

    @Test
    @DisplayName("national notice of 2015: converted, it is good as long as the old one, and the years since count")
    void counted() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");

        conversions.convert(file, officer);

        var permit = permits.of(holder()).orElseThrow();
        assertThat(permit.standing()).isEqualTo(PermitStanding.VALID);
        assertThat(permit.until()).isEqualTo(parse("2018-04-30"));
        assertThat(kind()).isEqualTo("residence");
        assertThat(account().runSince()).isEqualTo(parse("2016-05-01"));
        assertThat(account().status()).isEqualTo(ResidenceStatus.VALID);
        assertThat(files.of(holder(), officer).steps())
                .extracting(PermitStep::kind)
                .containsExactly(PermitStep.Kind.CONVERTED);
    }

    @Test
    @DisplayName("SD-2012 art. 46: converted in 2013 it gives the permit, and no years")
    void not_counted() {
        bring("2013-03-01", "2011-05-01", "2013-04-30");

        conversions.convert(file, officer);

        assertThat(permits.of(holder())).map(PermitSummary::until).contains(parse("2013-04-30"));
        assertThat(account().runSince()).isEqualTo(parse("2013-03-01"));
        assertThat(account().gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(GapReason.TEMPORARY_NOT_COUNTED);
            assertThat(gap.from()).isEqualTo(parse("2011-05-01"));
        });
    }

    @Test
    @DisplayName("from its last day on it is endorsed and suspended like any other, and no day is lost")
    void its_life_goes_on() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        conversions.convert(file, officer);
        var permit = permits.of(holder()).orElseThrow().number();

        on("2018-04-30");
        endorsements.endorse(permit, RequestId.fresh(), officer);

        on("2019-04-30");
        assertThat(permits.of(holder())).map(PermitSummary::standing).contains(PermitStanding.VALID);
        assertThat(account().runSince()).isEqualTo(parse("2016-05-01"));
        on("2019-05-01");
        assertThat(permits.of(holder())).map(PermitSummary::standing).contains(PermitStanding.SUSPENDED);
        assertThat(account().status()).isEqualTo(ResidenceStatus.SUSPENDED);
    }

    @Test
    @DisplayName("taken back, everything is as it was before; what was endorsed since stays")
    void taken_back() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        var before = account();
        conversions.convert(file, officer);

        conversions.withdraw(file, officer);

        assertThat(permits.of(holder())).isEmpty();
        assertThat(account()).isEqualTo(before);
        assertThat(kind()).isEqualTo("temporary");

        conversions.convert(file, officer);
        on("2018-04-20");
        endorsements.endorse(permits.of(holder()).orElseThrow().number(), RequestId.fresh(), officer);
        conversions.withdraw(file, officer);
        assertThat(permits.of(holder())).isPresent();
        assertThat(conversions.effect(file, officer).converted()).isEqualTo(1);
    }

    @Test
    @DisplayName("it can be converted on its last good day, and not on the day after")
    void the_last_day() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        on("2018-05-01");
        assertThat(conversions.effect(file, officer).permits()).isZero();
        on("2018-04-30");
        assertThat(conversions.effect(file, officer).permits()).isEqualTo(1);
        conversions.convert(file, officer);
        assertThat(permits.of(holder())).map(PermitSummary::standing).contains(PermitStanding.VALID);
    }

    @Test
    @DisplayName("whoever has moved away since gets none")
    void moved_away() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        on("2018-03-20");
        residences.leave(holder(), ToldStep.on(TypedDay.of(parse("2018-03-19"))), RequestId.fresh(), person());

        assertThat(conversions.effect(file, officer).permits()).isZero();
        conversions.convert(file, officer);
        assertThat(permits.of(holder())).isEmpty();
    }

    @Test
    @DisplayName("a second file with another old permit of the same person converts nothing twice")
    void two_files() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        conversions.convert(file, officer);
        bring("2018-03-16", "2016-05-02", "2018-12-31");

        assertThat(conversions.effect(file, officer).permits()).isZero();
        conversions.convert(file, officer);
        assertThat(account().runSince()).isEqualTo(parse("2016-05-01"));
    }

    @Test
    @DisplayName("who holds a residence permit already keeps it, and gains the time")
    void holds_one_already() {
        bring("2018-03-15", "2016-05-01", "2018-04-30");
        var held = town.permit(person(), "2018-03-16");
        on("2018-03-17");

        conversions.convert(file, officer);

        assertThat(permits.of(holder())).map(PermitSummary::number).contains(held);
        assertThat(account().runSince()).isEqualTo(parse("2016-05-01"));
        conversions.withdraw(file, officer);
        assertThat(permits.of(holder())).map(PermitSummary::number).contains(held);
        assertThat(account().runSince()).isEqualTo(parse("2018-03-15"));
    }

    private void bring(String day, String issued, String until) {
        on(day);
        var text = csv(row("试样乙", number, OldFiles.permit(), issued, until));
        file = new Importing(imports, jdbc, officer).bring(file(text)).id();
    }

    private ResidentId holder() {
        return register.known(List.of(number)).values().iterator().next().id();
    }

    private Actor person() {
        return new Actor(holder().value(), Role.RESIDENT, null, "");
    }

    private String kind() {
        return String.valueOf(
                permits.factsOf(holder()).get("permit.kind").orElseThrow().value());
    }

    private YearsAccount account() {
        return years.of(holder(), "", officer).here().orElseThrow();
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
