package org.yizhengtong.server.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.CodeSent;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NoticeDue;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.outreach.domain.Messages;

@ServiceTest
@DisplayName("Residents are told what they should know")
class OutreachTests {
    @LocalServerPort
    int port;

    @Autowired
    OutreachDesk outreach;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    Messages messages;

    @Autowired
    MessageSource texts;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void the_sample_city_shows_the_code_it_sent() {
        accounts.sendCode(Phones.next());
        var code = letterbox.lastCode();
        assertThat(outreach.outbox().getFirst().textZh()).contains(code);
        assertThat(new WebVisit(port).get("/outbox").body())
                .contains(code, "****")
                .doesNotContain("??");
        assertThat(new WebVisit(port).reading("en").get("/outbox").body()).contains(code + " is your code");
    }

    @Test
    @Transactional
    void a_notice_goes_to_the_resident_s_number_in_both_languages() {
        var resident = ResidentId.fresh();
        var phone = Phones.next();
        accounts.openFor(resident, phone);
        events.publishEvent(new NoticeDue(resident, "outreach.code", List.of("246810")));
        var message = outreach.outbox().stream()
                .filter(sent -> resident.equals(sent.to()))
                .findFirst()
                .orElseThrow();
        assertThat(message.maskedTo()).endsWith("****" + phone.substring(7));
        assertThat(message.text(Locale.SIMPLIFIED_CHINESE)).contains("246810 是你的验证码");
        assertThat(message.text(Locale.ENGLISH)).contains("246810 is your code");
    }

    @Test
    @Transactional
    void who_left_no_number_is_still_on_the_list() {
        var resident = ResidentId.fresh();
        events.publishEvent(new NoticeDue(resident, "outreach.code", List.of("246811")));
        assertThat(outreach.outbox())
                .filteredOn(sent -> resident.equals(sent.to()))
                .extracting(Message::maskedTo)
                .containsExactly("");
    }

    @Test
    @Transactional
    void outside_the_sample_city_no_code_is_kept_and_no_list_is_shown() {
        var real = new OutreachDesk(messages, accounts, texts, events, clock, false);
        real.hear(new CodeSent("139****0009", "975310"));
        assertThat(messages.last(50)).noneMatch(sent -> sent.textZh().contains("975310"));
        assertThat(messages.last(50)).anyMatch(sent -> sent.maskedTo().equals("139****0009"));
        assertThatThrownBy(real::outbox).isInstanceOf(NotFound.class);
    }

    @Test
    void the_last_fifty_are_listed() {
        for (var i = 0; i < 51; i++) events.publishEvent(new CodeSent("139****" + (1000 + i), "000000"));
        assertThat(outreach.outbox())
                .hasSize(50)
                .noneMatch(sent -> sent.maskedTo().equals("139****1000"));
    }
}
