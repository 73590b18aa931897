package org.yizhengtong.server.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;

@ServiceTest
@DisplayName("The law for reading (查规定): every place, every day, without signing in")
class LawPageTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    LawShelf shelf;

    @Test
    void the_law_here_comes_first_and_then_every_pack_there_is() {
        var page = html(anyone().get("/law"));
        assertThat(page).contains("烟台的规定", "全国");
        for (var one : shelf.shelves()) {
            for (var pack : one.packs()) {
                assertThat(page)
                        .contains("href=\"/law/" + one.place() + "/"
                                + shelf.days().get(pack.pack().pack()) + "#"
                                + pack.pack().pack() + "\"");
            }
        }
    }

    @Test
    void every_pack_opens_at_its_anchor() {
        for (var one : shelf.shelves()) {
            for (var pack : one.packs()) {
                var id = pack.pack().pack();
                var address = "/law/" + one.place() + "/" + shelf.days().get(id);
                assertThat(html(anyone().get(address)))
                        .as(address)
                        .contains("<section id=\"" + id + "\">")
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void no_anchor_is_there_twice() {
        for (var one : shelf.shelves()) {
            for (var day : shelf.days().values().stream().distinct().toList()) {
                if (shelf.of(one.place(), day).isEmpty()) continue;
                var page = html(anyone().get("/law/" + one.place() + "/" + day));
                var ids = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(ids)
                        .as(one.place() + " " + day)
                        .hasSameSizeAs(ids.stream().collect(toSet()));
            }
        }
    }

    @Test
    void an_open_figure_says_so_and_an_exception_stands_under_its_rule() {
        var page = anyone().get("/law/370600/2012-03-01");
        assertThat(text(page)).contains("山东省烟台市", "还没有定", "例外：", "数天数时，开始的当天算不算", "这里按这个");
        assertThat(html(page)).contains("class=\"rules exceptions\"");
        assertThat(text(anyone().reading("en").get("/law/370600/2012-03-01")))
                .contains("Not set yet.", "Exceptions:", "followed here");
    }

    @Test
    void the_nations_law_can_be_read_alone() {
        assertThat(text(anyone().get("/law/CN/2012-03-01"))).contains("全国的规定").doesNotContain("一证通”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/law/999999/2012-03-01",
                "/law/nowhere/2012-03-01",
                "/law/3706x/2012-03-01",
                "/law/370600/1900-01-01"
            })
    void a_place_or_day_without_law_names_the_places_there_are(String address) {
        var answer = anyone().get(address);
        assertThat(answer).hasStatus(404);
        assertThat(text(answer)).contains("这里没有这个地方这一天的规定", "山东省烟台市", "全国");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-02-30", "today", "2012-3", "20120301", "99999-01-01", "-1-1-1", "１２３"})
    void a_day_that_is_none_says_how_to_write_one(String day) {
        var answer = anyone().get("/law/370600/" + day);
        assertThat(answer).hasStatus(404);
        assertThat(text(answer)).contains("没有这一天", "2012-03-01", "山东省烟台市");
        assertThat(text(anyone().reading("en").get("/law/370600/" + day))).contains("There is no such day");
    }

    @Test
    void the_form_leads_to_the_place_and_day() {
        assertThat(leadsTo(anyone().get("/law?place=370600&on.year=2012&on.month=3&on.day=1")))
                .isEqualTo("/law/370600/2012-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on.year=2012&on.month=2&on.day=30", "on.year=&on.month=&on.day=", "on=gestern"})
    void a_wrong_day_in_the_form_is_told_beside_it_and_what_was_typed_stays(String day) {
        var page = html(anyone().get("/law?place=370600&" + day));
        assertThat(page).contains("id=\"on-error\"", "role=\"alert\"", "没有这一天");
        if (day.contains("30")) assertThat(page).contains("value=\"30\"");
    }

    @Test
    void a_place_without_law_on_that_day_is_told_beside_it() {
        assertThat(html(anyone().get("/law?place=370600&on.year=1901&on.month=1&on.day=1")))
                .contains("id=\"place-error\"", "换一个地方");
        assertThat(html(anyone().get("/law?place=%22%3E%3Cb%3E&on=2012-03-01"))).contains("id=\"place-error\"");
    }

    private Desktop anyone() {
        return new Desktop(service, null);
    }
}
