package org.yizhengtong.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.WebVisit.leadsTo;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Phones;

@ServiceTest
@DisplayName("The sign-in pages")
class SignInPagesTests {
    @LocalServerPort
    int port;

    @Autowired
    Letterbox letterbox;

    @Autowired
    SampleStaff staff;

    WebVisit visit = new WebVisit(0);
    final String phone = Phones.next();

    @BeforeEach
    void open() {
        visit = new WebVisit(port);
    }

    @Test
    void a_resident_comes_from_number_to_code_to_their_own_page() {
        var sent = visit.fillIn("/sign-in", "/sign-in", Map.of("phone", phone));
        assertThat(leadsTo(sent)).isEqualTo("/sign-in/code");
        assertThat(visit.get("/sign-in/code").body())
                .contains(phone.substring(0, 3) + "****" + phone.substring(7))
                .doesNotContain(phone);
        var signedIn = visit.fillIn("/sign-in/code", "/sign-in/code", Map.of("code", letterbox.lastCode()));
        assertThat(leadsTo(signedIn)).isEqualTo("/my");
        assertThat(visit.get("/my/test/form").statusCode()).isEqualTo(200);
    }

    @Test
    void the_code_page_without_a_number_asks_for_the_number() {
        assertThat(leadsTo(visit.get("/sign-in/code"))).isEqualTo("/sign-in");
    }

    @Test
    void a_bad_number_is_said_beside_the_field_and_stays_typed() {
        var answer = visit.fillIn("/sign-in", "/sign-in", Map.of("phone", "1380<b>"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("手机号要 11 位数字", "1380&lt;b&gt;", "id=\"phone-error\"", "href=\"#phone\"")
                .doesNotContain("<b>");
    }

    @Test
    void a_wrong_code_says_how_many_tries_are_left() {
        visit.fillIn("/sign-in", "/sign-in", Map.of("phone", phone));
        var wrong = letterbox.lastCode().equals("000000") ? "111111" : "000000";
        var answer = visit.fillIn("/sign-in/code", "/sign-in/code", Map.of("code", wrong));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("还可以试 4 次");
    }

    @Test
    void another_code_too_soon_leads_to_the_page_where_the_first_can_be_typed() {
        visit.fillIn("/sign-in", "/sign-in", Map.of("phone", phone));
        var again = visit.fillIn("/sign-in/code", "/sign-in", Map.of());
        assertThat(again.body()).contains("刚发过一条", "action=\"/sign-in/code\"");
        var signedIn = visit.fillIn("/sign-in/code", "/sign-in/code", Map.of("code", letterbox.lastCode()));
        assertThat(leadsTo(signedIn)).isEqualTo("/my");
    }

    @Test
    void the_session_has_another_name_after_signing_in() {
        visit.fillIn("/sign-in", "/sign-in", Map.of("phone", phone));
        var before = visit.cookie("JSESSIONID");
        visit.fillIn("/sign-in/code", "/sign-in/code", Map.of("code", letterbox.lastCode()));
        assertThat(visit.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void staff_come_to_where_their_work_is() {
        assertThat(leadsTo(visit.signInAsStaff(staff.officer(), SampleStaff.PASSWORD)))
                .isEqualTo("/queue");
        var desk = new WebVisit(port);
        assertThat(leadsTo(desk.signInAsStaff(staff.clerk(), SampleStaff.PASSWORD)))
                .isEqualTo("/verifications/new");
    }

    @Test
    void a_wrong_password_is_said_without_telling_which_was_wrong() {
        var answer = visit.signInAsStaff(staff.officer(), "wrong");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("用户名或密码不对").doesNotContain("value=\"wrong\"");
    }

    @Test
    void a_name_no_database_can_hold_is_just_unknown() {
        assertThat(visit.signInAsStaff("a\u0000b\uD83D", "x\u0000").statusCode())
                .isEqualTo(400);
    }

    @Test
    void who_asked_for_a_page_comes_there_after_signing_in() {
        assertThat(leadsTo(visit.get("/my/test/form?step=2"))).isEqualTo("/sign-in");
        assertThat(leadsTo(visit.signInByPhone(phone, letterbox))).isEqualTo("/my/test/form?step=2");
    }

    @Test
    void staff_who_asked_for_a_page_are_shown_their_own_door() {
        assertThat(leadsTo(visit.get("/queue/test"))).isEqualTo("/staff/sign-in");
        assertThat(leadsTo(visit.signInAsStaff(staff.officer(), SampleStaff.PASSWORD)))
                .isEqualTo("/queue/test");
    }

    @Test
    void a_page_asked_for_by_the_wrong_person_is_not_opened_after_signing_in() {
        visit.get("/queue/test");
        assertThat(leadsTo(visit.signInByPhone(phone, letterbox))).isEqualTo("/my");
    }

    @Test
    void who_is_signed_in_is_not_asked_again() {
        visit.signInByPhone(phone, letterbox);
        assertThat(leadsTo(visit.get("/sign-in"))).isEqualTo("/my");
        assertThat(leadsTo(visit.get("/staff/sign-in"))).isEqualTo("/my");
    }

    @Test
    void leaving_ends_the_session_and_begins_at_the_first_page() {
        visit.signInByPhone(phone, letterbox);
        assertThat(leadsTo(visit.fillIn("/my/test/form", "/sign-out", Map.of())))
                .isEqualTo("/");
        assertThat(leadsTo(visit.get("/my/test/form"))).isEqualTo("/sign-in");
    }

    @Test
    void the_pages_speak_english_to_who_asks_for_it() {
        assertThat(new WebVisit(port).reading("en-GB,en;q=0.9").get("/sign-in").body())
                .contains("lang=\"en\"", "Sign in with your phone number");
        assertThat(new WebVisit(port)
                        .reading("en-US,en;q=0.9,zh-CN;q=0.8")
                        .get("/sign-in")
                        .body())
                .contains("用手机号登录");
        assertThat(new WebVisit(port).reading("ja").get("/sign-in").body()).contains("用手机号登录");
        assertThat(visit.get("/sign-in?lang=en").body()).contains("Sign in with your phone number");
        assertThat(visit.get("/sign-in").body()).contains("Sign in with your phone number");
        assertThat(visit.get("/sign-in?lang=zh").body()).contains("用手机号登录");
        assertThat(visit.get("/sign-in?lang=fr").body()).contains("用手机号登录");
        assertThat(visit.get("/sign-in?lang=%3Cscript%3E").statusCode()).isEqualTo(200);
    }
}
