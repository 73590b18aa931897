package org.yizhengtong.server.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Phones;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who may open what, and what others are told")
class AccessTests {
    @LocalServerPort
    int port;

    @Autowired
    Letterbox letterbox;

    @Autowired
    SampleStaff staff;

    @Autowired
    JdbcClient jdbc;

    WebVisit visit = new WebVisit(0);

    @BeforeEach
    void open() {
        visit = new WebVisit(port);
    }

    @Test
    void an_unknown_address_is_unknown_signed_in_or_not() {
        var answer = visit.get("/no-such-page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这一页").containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
        visit.signInByPhone(Phones.next(), letterbox);
        assertThat(visit.get("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(visit.get("/my/test/not-there").statusCode()).isEqualTo(404);
        assertThat(visit.get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    void a_resident_may_not_open_the_queue_and_the_refusal_is_journalled() {
        visit.signInByPhone(Phones.next(), letterbox);
        var before = refusals("/queue/test");
        var answer = visit.get("/queue/test");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("这不归你看");
        assertThat(refusals("/queue/test")).isEqualTo(before + 1);
    }

    @Test
    void each_role_keeps_to_its_own_pages() {
        var officer = new WebVisit(port);
        officer.signInAsStaff(staff.officer(), SampleStaff.PASSWORD);
        var clerk = new WebVisit(port);
        clerk.signInAsStaff(staff.clerk(), SampleStaff.PASSWORD);
        visit.signInByPhone(Phones.next(), letterbox);
        assertThat(statuses("/my/test/form", visit, officer, clerk)).isEqualTo("200 403 403");
        assertThat(statuses("/queue/test", visit, officer, clerk)).isEqualTo("403 200 403");
        assertThat(statuses("/cases/test/form", visit, officer, clerk)).isEqualTo("200 200 403");
        assertThat(statuses("/verifications/test/form", visit, officer, clerk)).isEqualTo("403 403 200");
        assertThat(statuses("/looks", visit, officer, clerk)).isEqualTo("200 403 403");
    }

    @Test
    void what_belongs_to_another_is_refused_and_journalled() {
        visit.signInByPhone(Phones.next(), letterbox);
        var before = refusals("20260301-0007");
        assertThat(visit.get("/my/test/not-yours").statusCode()).isEqualTo(403);
        assertThat(refusals("20260301-0007")).isEqualTo(before + 1);
    }

    @Test
    void a_failure_shows_a_number_and_the_log_holds_it_without_a_word_of_the_person(CapturedOutput output) {
        visit.signInByPhone(Phones.next(), letterbox);
        var answer = visit.get("/my/test/failure");
        assertThat(answer.statusCode()).isEqualTo(500);
        var number = answer.body().replaceAll("(?s).*class=\"code\">([^<]+)<.*", "$1");
        assertThat(answer.body()).contains("我们这边出了毛病").doesNotContain("IllegalState", "样例人甲");
        assertThat(output.toString())
                .contains(number, "IllegalStateException", "PagesUnderTest")
                .doesNotContain("样例人甲", "13800000001");
    }

    @Test
    void neither_number_nor_code_reaches_the_log(CapturedOutput output) {
        var phone = Phones.next();
        visit.signInByPhone(phone, letterbox);
        assertThat(output.toString()).doesNotContain(phone, letterbox.lastCode());
    }

    @Test
    void a_value_of_the_wrong_kind_is_answered_and_not_logged_as_a_failure() {
        visit.signInByPhone(Phones.next(), letterbox);
        assertThat(visit.get("/my/test/number?number=abc").statusCode()).isEqualTo(400);
        assertThat(visit.get("/my/test/number").statusCode()).isEqualTo(400);
        assertThat(visit.get("/my/test/number?number=%FF%FE").statusCode()).isEqualTo(400);
        assertThat(visit.fillIn("/my/test/form", "/my/test/not-there", Map.of()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_file_that_is_too_big_is_said_to_be_so() {
        visit.signInByPhone(Phones.next(), letterbox);
        assertThat(upload(1_000).statusCode()).isEqualTo(200);
        var answer = upload(21_000_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件太大了");
        assertThat(upload(61_000_000).statusCode()).isEqualTo(413);
    }

    @Test
    void every_page_keeps_strangers_out_of_its_frame_and_its_scripts() {
        var headers = visit.get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
                        + "frame-ancestors 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        visit.signInByPhone(Phones.next(), letterbox);
        assertThat(visit.get("/my/test/form")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
        assertThat(visit.get("/css/app.css")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("public");
    }

    private HttpResponse<String> upload(int size) {
        var mark = visit.get("/my/test/form").body().replaceAll("(?s).*value=\"([^\"]+)\".*", "$1");
        var head = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + mark
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\n";
        return visit.send(HttpRequest.newBuilder(URI.create(visit.address() + "/my/test/photo"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(head + "a".repeat(size) + "\r\n--x--\r\n")));
    }

    private static String statuses(String page, WebVisit... visits) {
        var statuses = new StringBuilder();
        for (var someone : visits)
            statuses.append(someone.get(page).statusCode()).append(' ');
        return statuses.toString().strip();
    }

    private int refusals(String reference) {
        return jdbc.sql("select count(*) from journal where kind = 'AccessRefused' and reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
