package org.yizhengtong.server;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.registration.Newcomers;

/** A walk along the pages on which somebody applies for another: a guardian for a child, an officer at the counter. */
final class ApplicationPages {
    /** A day labourer in a shed on the site, from the county named. */
    static final Map<String, String> LIFE = Map.of(
            "residence.intended_days", "365",
            "resident.hukou_place", "yishui→沂水县",
            "residence.place", "yhdx→毓璜顶西社区",
            "resident.birth_date", "1985-03-07",
            "residence.purpose", "work",
            "home.kind", "shed",
            "work.kind", "day_labour",
            "permit.kind", "none");

    private ApplicationPages() {}

    /** Of somebody who lives here and is signed in. */
    static void forAChild(Walker walker, PageCheck check, Map<String, String> life) {
        walker.goTo("/residences/children/new");
        walker.box("name").fill("样例童");
        walker.box("citizenNumber")
                .fill(Newcomers.number(LocalDate.now().minusYears(9)).value());
        walker.choosePlace("hukouPlace", "yishui→沂水县");
        walker.choose("relation", "parent");
        walker.day("movedIn", LocalDate.now().minusYears(1).toString());
        walker.send();
        walker.goTo("/applications/for");
        check.look("applying for a child");
        walker.page.locator("main a[href*='/applications/']").first().click();
        check.look("a question about a child");
        walker.answerAll(life);
        var address = walker.path();
        walker.send();
        check.look("an application for a child without papers");
        walker.goTo(address);
        walker.upload("paper.photo", "photo.png", "image/png", Portraits.photo());
        walker.send();
        check.look("a case of a child");
        walker.goTo("/my");
        check.look("one's own page with a child's case");
    }

    /** Of an officer signed in. */
    static void atTheCounter(Walker walker, PageCheck check, JdbcClient jdbc) {
        var someone = jdbc.sql("""
                        select resident_id::text from residence r where place like '370602003%' and ended_on is null
                        and not exists (select from case_file where resident_id = r.resident_id)
                        and not exists (select from permit where resident_id = r.resident_id) limit 1""").query(String.class).single();
        var page = "/counter/residents/" + someone + "/application";
        walker.goTo(page);
        check.look("an application at the counter");
        walker.page.locator("#proxy\\.as").selectOption("near_relative");
        walker.page
                .locator("form[action$='/application'] button:not([formaction]):not([name])")
                .first()
                .click();
        check.look("an application at the counter with everything missing");
        walker.goTo(page + "/sheet");
        check.lookAndPrint("an application to sign");
        walker.goTo(page + "/missing");
        check.lookAndPrint("all that is missing");
    }
}
