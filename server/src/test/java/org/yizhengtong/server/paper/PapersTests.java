package org.yizhengtong.server.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Letterbox;

@ServiceTest
@DisplayName("What a page says can be taken home on paper: the same facts, the same words, for the same readers")
class PapersTests {
    private static final String UNDER_REVIEW = "15400000003";
    private static final String REFUSED = "15400000005";
    private static final String HOLDER = "15400000006";
    private static final int MOST = 12;
    private static final Pattern CASE = Pattern.compile("/cases/[0-9]{8}-[0-9]{4}");

    private final Letterbox letterbox;
    private final JdbcClient jdbc;
    private final Town town;
    private final AccountDesk accounts;
    private final int port;

    @Autowired
    PapersTests(Letterbox letterbox, JdbcClient jdbc, Town town, AccountDesk accounts, @LocalServerPort int port) {
        this.letterbox = letterbox;
        this.jdbc = jdbc;
        this.town = town;
        this.accounts = accounts;
        this.port = port;
    }

    /** A number gets one code a minute: for these papers the minute is over. */
    @BeforeEach
    void forgetCodes() {
        jdbc.sql("delete from sign_in_code").update();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "zh-CN,居住登记凭证,现在住在,能享受哪些服务,这张证打开的门",
        "en,Receipt of residence registration,Lives at,What you are entitled to,What this permit opens"
    })
    @DisplayName("the certificate of registration, and what a permit opens")
    void of_a_holder(String language, String certificate, String address, String statement, String opens) {
        var visit = signedIn(HOLDER, language);
        assertThat(said(visit, "/residences/certificate.pdf"))
                .contains(certificate, address)
                .doesNotContain("PDF");
        assertThat(said(visit, "/my/statement.pdf")).contains(statement, opens, "YT 3706");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "zh-CN,受理通知书,不予办理居住证决定书,行政复议",
        "en,Receipt of acceptance,Decision: residence permit refused,reconsideration"
    })
    @DisplayName("the receipt of an application, and the decision with how to object")
    void of_an_applicant(String language, String receipt, String refused, String object) {
        var visit = signedIn(REFUSED, language);
        var page = caseOf(visit);
        assertThat(said(visit, page + "/acceptance.pdf")).contains(receipt, page.substring(7));
        assertThat(said(visit, page + "/decision.pdf")).contains(refused, object);
    }

    @Test
    void what_was_answered_without_a_name_can_be_taken_home_as_well() {
        var visit = new WebVisit(port);
        assertThat(visit.get("/result/statement.pdf").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/questions"));
        visit.fillIn("/questions/home.kind", "/questions/home.kind", Map.of("home.kind", "rented"));
        assertThat(said(visit, "/result/statement.pdf")).contains("能享受哪些服务", "你的回答", "租的");
    }

    @Test
    void a_paper_is_there_when_its_page_is_and_for_nobody_else() {
        var waiting = signedIn(UNDER_REVIEW, "zh-CN");
        assertThat(waiting.file(caseOf(waiting) + "/decision.pdf").statusCode()).isEqualTo(404);
        forgetCodes();
        var refused = signedIn(REFUSED, "zh-CN");
        assertThat(refused.file(caseOf(waiting) + "/acceptance.pdf").statusCode())
                .isEqualTo(403);
        assertThat(new WebVisit(port).file("/residences/certificate.pdf").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_name_that_no_font_has_is_told_in_words_that_say_what_to_do() {
        var rare = town.newcomer("样\uD883\uDF50", "19780203", "2012-02-01");
        accounts.openFor(rare.resident(), "15499990017");
        var told = signedIn("15499990017", "zh-CN").get("/residences/certificate.pdf");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("居住登记凭证", "U+30F50", "手写");
    }

    @Test
    void an_officers_look_at_a_letter_is_told_to_its_reader() {
        var refused = signedIn(REFUSED, "zh-CN");
        var before = looks();
        var station = new WebVisit(port);
        station.signInAsStaff("yuhuangding1", "yantai-2012");
        assertThat(station.file(caseOf(refused) + "/decision.pdf").statusCode()).isEqualTo(200);
        assertThat(looks()).isEqualTo(before + 1);
    }

    private int looks() {
        return jdbc.sql("select count(*) from look").query(Integer.class).single();
    }

    private WebVisit signedIn(String phone, String language) {
        var visit = new WebVisit(port).reading(language);
        visit.signInByPhone(phone, letterbox);
        return visit;
    }

    private static String caseOf(WebVisit visit) {
        return CASE.matcher(visit.get("/my").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static String said(WebVisit visit, String address) {
        var answers = new HttpResponse<?>[1];
        var sent = StatementCount.during(() -> answers[0] = visit.file(address));
        assertThat(sent).as("statements of " + address).isLessThanOrEqualTo(MOST);
        assertThat(answers[0].headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answers[0].headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        var paper = (byte[]) answers[0].body();
        assertThat(Archive.defects(paper)).isEmpty();
        return Archive.text(paper).replaceAll("\\R", "");
    }
}
