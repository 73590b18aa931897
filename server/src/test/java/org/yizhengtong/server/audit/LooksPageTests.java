package org.yizhengtong.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.Looked;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("A resident opens “who looked at my record”")
class LooksPageTests {
    @LocalServerPort
    int port;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void and_finds_the_school_with_purpose_time_and_answer() {
        var resident = ResidentId.fresh();
        var phone = Phones.next();
        var school = "school-" + UUID.randomUUID();
        accounts.openFor(resident, phone);
        accounts.openOffice(new Office(school, Kind.DESK, "样例小学", "Sample school", List.of(), List.of("schooling")));
        var clerk = new Actor(UUID.randomUUID(), Role.DESK, school, "教务 01");
        var visit = new WebVisit(port);
        visit.signInByPhone(phone, letterbox);
        assertThat(visit.get("/looks").body()).contains("还没有人看过");

        for (var i = 0; i < 3; i++)
            events.publishEvent(new Looked(resident, clerk, "V-1", "purpose.enrolment", "shown.answer_only", "yes"));

        assertThat(visit.get("/looks").body())
                .contains("样例小学", "孩子上学", "只看到行不行", "现在就行", "看了 3 次")
                .doesNotContain("教务 01", "??");
        assertThat(visit.get("/looks?lang=en").body())
                .contains("Sample school", "schooling", "Only the answer", "3 times")
                .doesNotContain("??");
        assertThat(visit.get("/looks?page=x").statusCode()).isEqualTo(400);
    }
}
