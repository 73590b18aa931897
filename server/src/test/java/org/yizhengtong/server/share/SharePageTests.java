package org.yizhengtong.server.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.proof.QrSymbol;

@ServiceTest
@DisplayName("Share codes on their pages: made at home or at the counter, opened by anybody")
class SharePageTests {
    private static final String MINE = "/my/share-codes";
    private static final String OPEN = "/share";

    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    ShareStory story;

    private Actor holder;

    @BeforeEach
    void holder() {
        holder = story.holder();
        story.permit(holder);
    }

    @Test
    void first_for_what_then_what_will_be_seen_then_the_code() {
        var home = as(holder);
        assertThat(text(home.get("/my"))).contains("分享码");
        assertThat(text(home.get(MINE))).contains("还没有分享码");
        assertThat(text(home.get(MINE + "/new"))).contains("租房子", "一项服务", "姓名，居住证有效到哪天");
        assertThat(text(home.get(MINE + "/new?shared=rent")))
                .contains("对方会看到的，就是这些", "居住证今天有效", Town.NAME, "2013年3月1日")
                .doesNotContain(Town.ADDRESS);
        var slip = leadsTo(make(home, "rent"));
        assertThat(slip).startsWith(MINE + "/");
        var code = story.code(holder, id(slip));
        assertThat(text(home.get(slip))).contains(code.printed(), "租房子", "2012年3月17日", "只能看一次", "/share");
        assertThat(html(home.get(slip)))
                .contains(
                        QrSymbol.of("http://localhost/share#" + code.letters()).path());
        assertThat(text(home.get(MINE))).contains("租房子", "能用").doesNotContain(code.printed());
    }

    @Test
    void what_was_not_chosen_is_told_beside_it_and_what_was_is_still_there() {
        var home = as(holder);
        assertThat(html(home.get(MINE + "/new?shared="))).contains("id=\"shared-error\"");
        assertThat(html(home.get(MINE + "/new?shared=everything"))).contains("id=\"shared-error\"");
        var again = html(home.post(MINE, Map.of("requestId", request(), "shared", "work", "looks", "many")));
        assertThat(again).contains("id=\"term-error\"", "对方会看到的").doesNotContain("id=\"looks-error\"");
        assertThat(again).containsPattern("value=\"many\"[^>]*checked");
    }

    @Test
    void anybody_opens_it_without_a_cookie_and_sees_what_was_shown_beforehand() {
        var code = story.made(holder, "address", "many", "seven_days");
        var anybody = new Desktop(service, null);
        var form = anybody.get(OPEN);
        assertThat(form.getResponse().getHeader("Set-Cookie")).isNull();
        var seen = open(anybody, code.printed().toLowerCase(Locale.ROOT), "19780203");
        assertThat(seen.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(seen.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(text(seen)).contains("住在哪里：持证人让你看这些", Town.NAME, Town.ADDRESS, "2012年2月1日", "查看记录");
        assertThat(part(html(seen)))
                .isEqualTo(part(html(as(holder).get(MINE + "/new?shared=address"))))
                .contains(Town.ADDRESS);
        assertThat(text(open(new Desktop(service, null).reading("en"), code.printed(), "1978-02-03")))
                .contains("The permit is valid today", "Registered since", "1 February 2012");
    }

    @Test
    void a_slip_of_the_pen_a_missing_date_and_a_wrong_pair_each_say_what_to_do() {
        var code = story.made(holder, "rent", "one", "seven_days").printed();
        var anybody = new Desktop(service, null);
        var slip = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        assertThat(open(anybody, slip, "")).hasStatus(400);
        assertThat(html(open(anybody, slip, ""))).contains("id=\"code-error\"", "抄错了", "id=\"born-error\"");
        assertThat(text(open(anybody, code, "1978-02-04"))).contains("对不上").doesNotContain(Town.NAME);
        assertThat(text(open(anybody, code, "1978年2月3日"))).contains(Town.NAME);
        assertThat(text(open(anybody, code, "1978-02-03"))).contains("已经看过了").doesNotContain(Town.NAME);
    }

    @Test
    void ended_at_home_it_opens_no_more() {
        var id = story.make(holder, "rent", "many", "seven_days");
        var code = story.code(holder, id);
        assertThat(leadsTo(as(holder).post(MINE + "/" + id + "/ending", Map.of())))
                .isEqualTo(MINE);
        assertThat(text(open(new Desktop(service, null), code.printed(), "1978-02-03")))
                .contains("停用了")
                .doesNotContain(Town.NAME);
        assertThat(text(as(holder).get(MINE + "/" + id))).contains("停用了").doesNotContain(code.printed());
    }

    @Test
    void the_holder_reads_who_looked_at_which_service() {
        var code = story.made(holder, "service.employment_service", "many", "seven_days");
        open(new Desktop(service, null), code.printed(), "1978-02-03");
        open(as(town.jobCentre()), code.printed(), "1978-02-03");
        assertThat(text(as(holder).get("/looks")))
                .contains("拿着分享码的人", "试样人力资源市场", "持证人给的分享码：一项服务", "姓名，这项服务行不行：")
                .doesNotContain("share-page");
    }

    @Test
    void at_the_counter_the_officer_makes_it_for_who_stands_there() {
        var counter = "/counter/permits/" + holder.id() + "/share-codes";
        var officer = town.officer();
        var station = as(officer);
        assertThat(text(station.get("/counter/permits/" + holder.id()))).contains("分享码");
        assertThat(text(station.get(counter + "/new?shared=rent"))).contains(Town.NAME, "本人在这里");
        assertThat(html(make(station, counter, "rent"))).contains("id=\"present-error\"");
        var form = Map.of(
                "requestId", request(), "shared", "rent", "looks", "one", "term", "seven_days", "present", "true");
        var slip = leadsTo(station.post(counter, form));
        assertThat(text(station.get(slip))).contains("租房子", "2012年3月17日");
        assertThat(town.journalOf(officer)).contains("ShareCodeMade " + id(slip));
        assertThat(town.messagesTo(holder)).singleElement().asString().contains("分享码", "派出所");
        assertThat(text(as(holder).get("/looks"))).contains("在窗口做分享码", "试样派出所");
        assertThat(as(town.colleague()).get(slip)).hasStatus(404);
        story.on("2012-03-11");
        assertThat(station.get(slip)).hasStatus(404);
        station.post(counter + "/" + id(slip) + "/ending", Map.of());
        assertThat(text(station.get(counter))).contains("停用了");
    }

    @Test
    void nobody_else_comes_near_them() {
        var counter = "/counter/permits/" + holder.id() + "/share-codes";
        var id = story.make(holder, "rent", "many", "seven_days");
        assertThat(as(town.school()).get(counter)).hasStatus(403);
        assertThat(as(town.newcomer()).get(counter)).hasStatus(403);
        assertThat(as(town.newcomer()).get(MINE + "/" + id)).hasStatus(404);
        assertThat(as(town.newcomer()).post(MINE + "/" + id + "/ending", Map.of()))
                .hasStatus(404);
        assertThat(as(town.officer()).get(MINE)).hasStatus(403);
    }

    @Test
    void without_a_permit_in_force_there_is_nothing_to_share() {
        var newcomer = as(town.newcomer());
        assertThat(text(newcomer.get(MINE + "/new"))).contains("没有什么可以分享");
        assertThat(make(newcomer, "rent")).hasStatus(409);
    }

    @Test
    void no_page_needs_more_than_twelve_statements() {
        var home = as(holder);
        var code = story.made(holder, "service.employment_service", "many", "seven_days");
        for (var page : List.of(MINE, MINE + "/new", MINE + "/new?shared=service.employment_service"))
            assertThat(StatementCount.during(() -> home.get(page))).as(page).isLessThanOrEqualTo(12);
        var anybody = new Desktop(service, null);
        assertThat(StatementCount.during(() -> open(anybody, code.printed(), "1978-02-03")))
                .isLessThanOrEqualTo(12);
    }

    private static MvcTestResult make(Desktop desktop, String shared) {
        return make(desktop, MINE, shared);
    }

    private static MvcTestResult make(Desktop desktop, String page, String shared) {
        return desktop.post(
                page, Map.of("requestId", request(), "shared", shared, "looks", "one", "term", "seven_days"));
    }

    private static MvcTestResult open(Desktop desktop, String code, String born) {
        return desktop.post(OPEN, Map.of("requestId", request(), "code", code, "born", born));
    }

    /** What is seen of a person, as the page writes it. */
    private static String part(String page) {
        return page.replaceAll("(?s).*(<div class=\"banner.*?</dl>).*", "$1");
    }

    private static String request() {
        return RequestId.fresh().toString();
    }

    private static UUID id(String slip) {
        return UUID.fromString(slip.substring(slip.lastIndexOf('/') + 1));
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
