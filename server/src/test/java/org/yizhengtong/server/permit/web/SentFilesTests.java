package org.yizhengtong.server.permit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.Pictures;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("Files sent over the wire: large ones, and a form whose session ended while it was filled in")
class SentFilesTests {
    private static final String EDGE = "----edge";

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Letterbox letterbox;

    @Autowired
    TestClock clock;

    private final String phone = Phones.next();
    private WebVisit visit = new WebVisit(0);
    private Actor applicant =
            new Actor(RequestId.fresh().value(), org.yizhengtong.server.kernel.Role.RESIDENT, null, "");

    @BeforeEach
    void signIn() {
        clock.set("2012-03-01T02:00:00Z");
        applicant = town.newcomer();
        accounts.openFor(applicant.resident(), phone);
        visit = new WebVisit(port);
        visit.signInByPhone(phone, letterbox);
    }

    @Test
    void a_photo_of_12_megabytes_is_told_beside_its_field_and_the_rest_is_kept() throws IOException {
        var answer = send(
                town.answers(),
                Map.of("paper.photo", Pictures.jpegOf12Megabytes(), "paper.identity_card", Pictures.jpeg(400, 300)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"paper.photo-error\"", "value=\"365\"", "已经收到");
        assertThat(town.rows("paper", applicant)).isEqualTo(1);
        assertThat(town.rows("case_file", applicant)).isZero();
    }

    @Test
    void what_no_office_could_want_is_refused_on_a_page_that_says_so() throws IOException {
        var answer = send(town.answers(), Map.of("paper.photo", new byte[25 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("太大").containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(town.rows("case_file", applicant)).isZero();
    }

    @Test
    void after_a_session_that_ended_while_typing_the_answers_are_there_again() throws IOException {
        var mark = mark();
        visit.loseSession();
        var sentAway = post(mark, town.answers(), Map.of("paper.photo", Pictures.jpeg(400, 500)));
        assertThat(WebVisit.leadsTo(sentAway)).isEqualTo("/sign-in");
        clock.pass(Duration.ofMinutes(2));
        assertThat(WebVisit.leadsTo(visit.signInByPhone(phone, letterbox))).isEqualTo("/applications/new");
        var page = visit.get("/applications/new").body();
        assertThat(page).contains("value=\"365\"").contains("value=\"employed\"");
        assertThat(town.rows("case_file", applicant)).isZero();
        assertThat(WebVisit.leadsTo(send(town.answers(), Map.of("paper.photo", Pictures.jpeg(400, 500)))))
                .startsWith("/cases/");
    }

    private String mark() {
        var page = visit.get("/my").body();
        var from = page.indexOf("name=\"_csrf\" value=\"") + 20;
        return page.substring(from, page.indexOf('"', from));
    }

    private HttpResponse<String> send(Map<String, String> answers, Map<String, byte[]> files) throws IOException {
        return post(mark(), answers, files);
    }

    private HttpResponse<String> post(String mark, Map<String, String> answers, Map<String, byte[]> files)
            throws IOException {
        var body = new ByteArrayOutputStream();
        part(body, "_csrf\"", mark.getBytes(StandardCharsets.UTF_8));
        part(body, "requestId\"", RequestId.fresh().toString().getBytes(StandardCharsets.UTF_8));
        for (var one : answers.entrySet())
            part(body, one.getKey() + "\"", one.getValue().getBytes(StandardCharsets.UTF_8));
        for (var one : files.entrySet()) part(body, one.getKey() + "\"; filename=\"照片.jpg\"", one.getValue());
        body.write(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visit.send(HttpRequest.newBuilder(URI.create(visit.address() + "/applications"))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Referer", visit.address() + "/applications/new")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) throws IOException {
        var head = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
