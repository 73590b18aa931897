package org.yizhengtong.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.kernel.Actor;

@ServiceTest
@DisplayName("The page /check asks nobody who they are, and works without JavaScript and without cookies")
class CheckPageTests {
    private static final String PART = "limit";

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitProof proof;

    @Autowired
    Letterbox letterbox;

    @LocalServerPort
    int port;

    private Actor holder;
    private String text = "";

    @BeforeEach
    void issued() {
        clock.set("2012-03-10T02:00:00Z");
        holder = town.newcomer();
        text = proof.text(town.permit(holder, "2012-03-01")).orElseThrow();
    }

    @Test
    void a_text_is_answered_and_no_cookie_is_set() throws Exception {
        var page = send(HttpRequest.newBuilder(address()).GET());
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        var answer = check(text);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("真的，今天有效", Town.NAME, "1978年2月3日").doesNotContain(text, "??");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void one_wrong_letter_is_told_with_its_reason_and_what_to_do() throws Exception {
        var answer = check("A" + text);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("读不出来", "请重新扫", "not_base45").doesNotContain(Town.NAME);
    }

    @Test
    void without_a_text_or_a_picture_the_form_says_what_is_missing() throws Exception {
        var answer = check("");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("先扫一下，或者选一张照片");
    }

    @Test
    void the_service_reads_a_picture_for_browsers_that_cannot() throws Exception {
        assertThat(picture(Pictures.qr(text), "qr.png").body()).contains("真的，今天有效");
        assertThat(picture(Pictures.jpeg(300, 300), "sky.jpg")).satisfies(none -> {
            assertThat(none.statusCode()).isEqualTo(400);
            assertThat(none.body()).contains("没找到二维码");
        });
        assertThat(picture(Pictures.gif(30, 30), "qr.gif").body()).contains("请选 JPEG 或者 PNG");
        assertThat(picture(Pictures.pngThatSaysItIs(40_000, 40_000), "qr.png").body())
                .contains("照片太大");
        assertThat(picture(Pictures.jpegOf12Megabytes(), "qr.jpg").body()).contains("照片太大");
    }

    @Test
    void a_holder_sees_their_qr_and_the_look_at_it() throws Exception {
        check(text);
        var visit = new WebVisit(port);
        visit.signInByPhone(town.telephone(holder), letterbox);
        var slip = visit.get("/my/permit/qr").body();
        assertThat(slip).contains("居住证的二维码", QrSymbol.of(text).path(), Town.NAME);
        assertThat(visit.get("/looks").body()).contains("查验页上的人", "现在就行").doesNotContain("check-page");
    }

    @Test
    void nobody_else_sees_it() {
        assertThat(new WebVisit(port).get("/my/permit/qr").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> check(String typed) throws Exception {
        var form = "requestId=" + UUID.randomUUID() + "&text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> picture(byte[] bytes, String name) throws Exception {
        var body = new ByteArrayOutputStream();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"requestId\"\r\n\r\n%s\r\n"
                        .formatted(PART, UUID.randomUUID())
                + "--%s\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"%s\"\r\n\r\n"
                        .formatted(PART, name);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n--%s--\r\n".formatted(PART).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address())
                .header("Content-Type", "multipart/form-data; boundary=" + PART)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/check");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.header("Accept-Language", "zh-CN").build(), BodyHandlers.ofString());
    }
}
