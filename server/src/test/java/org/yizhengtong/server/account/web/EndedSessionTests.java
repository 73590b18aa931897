package org.yizhengtong.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.WebVisit.leadsTo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Phones;

@ServiceTest
@DisplayName("A session that ends while somebody types loses nothing")
class EndedSessionTests {
    static final String FORM = "/my/test/form";

    @LocalServerPort
    int port;

    @Autowired
    Letterbox letterbox;

    @Autowired
    SampleStaff staff;

    @Autowired
    TestClock clock;

    WebVisit visit = new WebVisit(0);
    String mark = "";
    final String phone = Phones.next();

    @BeforeEach
    void open_a_form() {
        visit = new WebVisit(port);
        visit.signInByPhone(phone, letterbox);
        mark = markOn(FORM);
    }

    @Test
    void the_form_waits_until_its_page_is_opened_again() {
        visit.loseSession();
        assertThat(leadsTo(visit.post(FORM, FORM, mark, Map.of("name", "样例 𠀋"))))
                .isEqualTo("/sign-in");
        assertThat(visit.get("/sign-in").body()).contains("填过的还在");
        assertThat(leadsTo(again())).isEqualTo(FORM);
        assertThat(visit.get(FORM).body()).contains("name=样例 𠀋");
        assertThat(visit.get(FORM).body()).contains("name=样例 𠀋");
        assertThat(visit.get("/cases/test/form").body()).doesNotContain("样例 𠀋");
        assertThat(visit.fillIn(FORM, FORM, Map.of("name", "样例 𠀋")).body()).isEqualTo("RESIDENT sent 5");
        assertThat(visit.get(FORM).body()).doesNotContain("样例 𠀋");
    }

    @Test
    void passwords_codes_and_form_marks_are_not_kept() {
        visit.loseSession();
        visit.post(FORM, FORM, mark, Map.of("name", "a", "password", "b", "newPassword", "c", "code", "d"));
        again();
        assertThat(visit.get(FORM).body()).contains("fields=[name]");
    }

    @Test
    void no_more_than_fifty_fields_and_twenty_kilobytes_wait() {
        var many = new LinkedHashMap<String, String>();
        for (var i = 0; i < 60; i++) many.put("field" + i, "x");
        visit.loseSession();
        visit.post(FORM, FORM, mark, many);
        again();
        assertThat(visit.get(FORM).body()).contains("field49").doesNotContain("field50");
        visit.loseSession();
        var big = new LinkedHashMap<String, String>();
        big.put("name", "kept");
        big.put("long", "x".repeat(20_000));
        visit.post(FORM, FORM, markOn("/sign-in"), big);
        again();
        assertThat(visit.get(FORM).body()).contains("name=kept", "fields=[name]");
    }

    @Test
    void somebody_else_at_the_same_browser_does_not_find_it() {
        visit.loseSession();
        visit.post(FORM, FORM, mark, Map.of("name", "secret"));
        assertThat(leadsTo(visit.signInByPhone(Phones.next(), letterbox))).isEqualTo("/my");
        assertThat(visit.get(FORM).body()).doesNotContain("secret");
    }

    @Test
    void staff_are_shown_to_their_own_door_even_from_a_page_they_share_with_residents() {
        var officer = new WebVisit(port);
        var username = staff.officer();
        officer.signInAsStaff(username, SampleStaff.PASSWORD);
        var page = officer.get("/cases/test/form").body();
        officer.loseSession();
        var sent = officer.post(
                "/cases/test/form",
                "/cases/test/form",
                page.replaceAll("(?s).*value=\"([^\"]+)\".*", "$1"),
                Map.of("name", "reason"));
        assertThat(leadsTo(sent)).isEqualTo("/staff/sign-in");
        assertThat(leadsTo(officer.signInAsStaff(username, SampleStaff.PASSWORD)))
                .isEqualTo("/cases/test/form");
        assertThat(officer.get("/cases/test/form").body()).contains("name=reason");
    }

    @Test
    void a_form_older_than_the_sign_in_is_shown_again_as_typed() {
        var sent = visit.post(FORM, FORM, "stale", Map.of("name", "typed"));
        assertThat(leadsTo(sent)).isEqualTo(FORM);
        assertThat(visit.get(FORM).body()).contains("name=typed");
    }

    @Test
    void leaving_by_an_old_form_leads_back_and_keeps_nothing() {
        assertThat(leadsTo(visit.post(FORM, "/sign-out", "stale", Map.of("name", "typed"))))
                .isEqualTo(FORM);
        assertThat(visit.get(FORM).body()).doesNotContain("name=typed");
    }

    @Test
    void a_form_planted_by_another_site_is_refused_and_not_kept() {
        var planted = visit.send(HttpRequest.newBuilder(URI.create(visit.address() + FORM))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("name=planted")));
        assertThat(planted.statusCode()).isEqualTo(403);
        assertThat(visit.get(FORM).body()).doesNotContain("planted");
    }

    @Test
    void the_page_of_a_form_is_known_by_its_address_or_by_where_it_came_from() {
        assertThat(formPage("/residences", "")).isEqualTo("/residences/new");
        assertThat(formPage("/applications", "")).isEqualTo("/applications/new");
        assertThat(formPage("/verifications", "")).isEqualTo("/verifications/new");
        assertThat(formPage("/cases/7/decision", "http://localhost/cases/7?tab=papers"))
                .isEqualTo("/cases/7?tab=papers");
        assertThat(formPage("/cases/7/decision", "https://elsewhere.example/cases/7"))
                .isEmpty();
        assertThat(formPage("/cases/7/decision", "http://localhost//elsewhere.example"))
                .isEmpty();
        assertThat(formPage("/cases/7/decision", "%%")).isEmpty();
    }

    private static String formPage(String action, String cameFrom) {
        var request = new MockHttpServletRequest("POST", action);
        request.addHeader("Host", "localhost");
        request.addHeader("Referer", cameFrom);
        return Paths.formPage(request).orElse("");
    }

    /** The same person, a minute later. */
    private HttpResponse<String> again() {
        clock.pass(Duration.ofSeconds(61));
        return visit.signInByPhone(phone, letterbox);
    }

    private String markOn(String page) {
        return visit.get(page).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }
}
