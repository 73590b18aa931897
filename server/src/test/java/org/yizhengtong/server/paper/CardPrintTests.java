package org.yizhengtong.server.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.permit.LossDesk;

@LifeTest
@DisplayName("Residence Permit Regulations, article 4: what the card shows, printed at the station that makes it")
class CardPrintTests {
    private static final String IN_NO_FONT = "\uD883\uDF50";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    LossDesk losses;

    @Autowired
    CardPrintDesk cards;

    @Autowired
    JdbcClient jdbc;

    private Actor officer;

    @BeforeEach
    void today() {
        clock.set("2019-02-20T02:00:00Z");
        officer = town.officer();
    }

    @Test
    void it_shows_all_that_the_article_lists_and_each_endorsement() {
        var holder = town.newcomer("19780203", "2016-02-01");
        var number = lostAndReplaced(holder);
        assertThat(Archive.text(cards.card(holder.id(), officer)))
                .contains("姓名 试样甲", "性别", "民族", "出生 1978年2月3日", "照片", "户籍", "住址", Town.ADDRESS)
                .containsPattern("身份证号 99000019780203\\d{3}[\\dX]")
                .contains("签发 ", "签发日 2018年3月15日", "至 2020年3月14日", number.printed())
                .doesNotContain("有效期");
    }

    @Test
    void its_holder_sees_that_it_was_opened() {
        var holder = town.newcomer("19780203", "2016-02-01");
        lostAndReplaced(holder);
        var before = looksAt(holder);
        cards.here(officer);
        assertThat(looksAt(holder)).isEqualTo(before);
        cards.card(holder.id(), officer);
        assertThat(looksAt(holder)).isEqualTo(before + 1);
    }

    private int looksAt(Actor holder) {
        return jdbc.sql("select count(*) from look where resident = ?")
                .param(holder.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void another_station_has_no_such_card() {
        var holder = town.newcomer("19780203", "2016-02-01");
        lostAndReplaced(holder);
        assertThatThrownBy(() -> cards.card(holder.id(), town.officerElsewhere()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_card_that_cannot_be_printed_is_told_and_does_not_keep_the_others_waiting() {
        var holder = town.newcomer("19780203", "2016-02-01");
        var rare = town.newcomer("样" + IN_NO_FONT, "19780203", "2016-02-01");
        lostAndReplaced(holder);
        var number = lostAndReplaced(rare);
        assertThat(cards.here(officer))
                .filteredOn(card -> card.missing() != null)
                .singleElement()
                .satisfies(told -> assertThat(told.card().permit()).isEqualTo(number))
                .satisfies(told -> assertThat(told.code()).isEqualTo("U+30F50"));
        assertThat(Archive.text(cards.sheets(officer))).contains("试样甲").doesNotContain(number.printed());
        assertThatThrownBy(() -> cards.card(rare.id(), officer)).isInstanceOf(CannotBePrinted.class);
    }

    private PermitNumber lostAndReplaced(Actor holder) {
        var number = town.permit(holder, "2018-03-15");
        endorsements.endorse(number, RequestId.fresh(), officer);
        losses.reportLost(number, RequestId.fresh(), officer);
        losses.replace(number, RequestId.fresh(), officer);
        return number;
    }
}
