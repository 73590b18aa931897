package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.registration.Division;
import org.yizhengtong.server.registration.DivisionDesk;

@BrowserTest
@DisplayName("The walk, in Chromium: from the first question to who looked")
class WalkTests {
    private static final String NAME = "样例人走";
    static final Map<String, String> LIFE = Map.of(
            "residence.intended_days", "365",
            "resident.hukou_place", "yishui→沂水县",
            "residence.place", "yhdx→毓璜顶西社区",
            "resident.birth_date", "1968-03-01",
            "residence.purpose", "work",
            "home.kind", "shed",
            "work.kind", "day_labour",
            "permit.kind", "none");

    @Autowired
    DivisionDesk divisions;

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"zh-CN, true", "zh-CN, false", "en, true", "en, false"})
    @DisplayName("a resident gets a permit, a school checks it, the resident sees who looked")
    void approved(String language, boolean scripts, Visitors visitors) {
        var said = new Words(language.equals("en"));
        var resident = new Walker(visitors, language, scripts, 400);
        asksWhatTheyWouldGet(resident, said);
        var number = appliesWithPhotoAndPaper(resident, said);

        var officer = new Walker(visitors, language, scripts, 1280);
        officer.signInAsStaff("yuhuangding1");
        asksForACorrection(officer, number, said);
        sendsItIn(resident, number, said);
        approves(officer, number, said);

        var permit = seesThePermit(resident, said);
        schoolGetsOneAnswer(new Walker(visitors, language, scripts, 1280), permit, said);
        seesWhoLooked(resident, said);
    }

    private static void asksWhatTheyWouldGet(Walker resident, Words said) {
        resident.goTo("/");
        resident.follow("/questions");
        var first = resident.fact();
        resident.answer("not_known");
        var second = resident.fact();
        assertThat(second).isNotEqualTo(first);
        resident.page.locator("main a.back").click();
        assertThat(resident.fact()).as("a step back").isEqualTo(first);
        resident.answer(LIFE.getOrDefault(first, "not_known"));
        resident.answerAll(LIFE);

        assertThat(resident.path()).isEqualTo("/result");
        assertThat(resident.page.locator("h1").innerText())
                .startsWith(said.in("可以办居住证", "You can have a residence permit"));
        assertThat(resident.page.locator("li.service").count()).isEqualTo(6);
        resident.follow("/questions/residence.purpose");
        resident.answer("tourism");
        resident.answerAll(LIFE);
        assertThat(resident.page.locator(".banner.a-exempt").count())
                .as("a tourist is exempt")
                .isEqualTo(1);
        assertThat(resident.page.pdf()).isNotEmpty();
        resident.follow("/questions/residence.purpose");
        resident.answer("work");
        resident.answerAll(LIFE);
        assertThat(resident.page.locator(".banner.a-yes").count()).isEqualTo(1);
    }

    private static String appliesWithPhotoAndPaper(Walker resident, Words said) {
        resident.signInByPhone(Phones.next());
        resident.declare(NAME);
        resident.goTo("/residences");
        assertThat(resident.sees("毓璜顶街道毓璜顶西社区村东头第二排板房")).isTrue();
        resident.apply(LIFE);
        assertThat(resident.path()).startsWith("/cases/");
        assertThat(resident.sees(said.in("正在审核", "Under review"))).isTrue();
        assertThat(resident.page.locator(".steps .now").innerText())
                .contains(said.in("南大街派出所", "Nandajie Police Station"))
                .contains(said.in("还有 10 个工作日", "10 working days"));
        assertThat(resident.sees(said.in("你现在不用做什么", "nothing"))).isTrue();
        return resident.caseNumber();
    }

    private void asksForACorrection(Walker officer, String number, Words said) {
        assertThat(officer.path()).isEqualTo("/queue");
        assertThat(officer.page.locator("[data-queue] li").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(communities()).anyMatch(row::contains));
        officer.openCase(number);
        assertThat(officer.page.locator("ul.tree li").count()).isGreaterThan(2);
        officer.markSeen("residence.intended_days");
        officer.page.locator("td .origin svg").first().waitFor();
        assertThat(officer.page.locator("td .origin svg").count())
                .as("facts seen on a paper")
                .isPositive();
        officer.decide("correction-request", "照片背景太暗，请换一张。");
        assertThat(officer.page.locator("form[action$='/approval']").count()).isZero();
    }

    /** What belongs to the station of 毓璜顶街道. */
    private List<String> communities() {
        return divisions.children("370602003").stream().map(Division::name).toList();
    }

    private static void sendsItIn(Walker resident, String number, Words said) {
        resident.goTo("/cases/" + number);
        assertThat(resident.sees("照片背景太暗，请换一张。")).isTrue();
        resident.upload("paper.photo", "photo.png", "image/png", Portraits.photo());
        resident.page.locator("form[action$='/resubmission'] button").last().click();
        assertThat(resident.sees(said.in("正在审核", "Under review"))).isTrue();
    }

    private static void approves(Walker officer, String number, Words said) {
        officer.goTo("/queue");
        officer.openCase(number);
        officer.decide("approval", "");
        assertThat(officer.page.locator("[role=status].a-yes").count()).isEqualTo(1);
        assertThat(officer.page.locator(".case").innerText()).contains("YT 3706");
    }

    private static String seesThePermit(Walker resident, Words said) {
        resident.goTo("/my");
        assertThat(resident.page.locator(".card").count()).as("front and back").isEqualTo(2);
        assertThat(resident.page.locator(".card").first().innerText())
                .contains(NAME, "毓璜顶西社区")
                .doesNotContain("19680301");
        assertThat(resident.page.locator("li.service").count()).isEqualTo(6);
        assertThat(resident.page.locator("li.service .badge.a-yes").count()).isPositive();
        return resident.page.locator(".card-foot span").first().innerText();
    }

    private static void schoolGetsOneAnswer(Walker school, String permit, Words said) {
        school.signInAsStaff("school");
        school.check(permit, "ENROLMENT");
        assertThat(school.path()).startsWith("/verifications/");
        assertThat(school.page.locator(".banner").count()).isEqualTo(1);
        assertThat(school.page.content()).doesNotContain(NAME, "沂水", "板房", "西社区", "1968", permit);
    }

    private static void seesWhoLooked(Walker resident, Words said) {
        resident.goTo("/my");
        resident.follow("/looks");
        var school = resident.page.locator("main section").first().innerText();
        assertThat(school)
                .contains(said.in("毓璜顶小学", "Yuhuangding Primary School"))
                .contains(said.in("孩子上学", "A child's schooling"))
                .containsPattern("\\d{1,2}:\\d{2}");
        assertThat(resident.sees(said.in("南大街派出所", "Nandajie Police Station"))).isTrue();
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"zh-CN, false", "en, true"})
    @DisplayName("a refusal is a letter with its reason, the rules, and how to object")
    void refused(String language, boolean scripts, Visitors visitors) {
        var said = new Words(language.equals("en"));
        var resident = new Walker(visitors, language, scripts, 400);
        resident.signInByPhone(Phones.next());
        resident.declare(NAME);
        var visiting = new HashMap<>(LIFE);
        visiting.put("residence.purpose", "tourism");
        resident.apply(visiting);
        var number = resident.caseNumber();

        var officer = new Walker(visitors, language, scripts, 1280);
        officer.signInAsStaff("yuhuangding2");
        officer.openCase(number);
        officer.decide("refusal", "你说只来看看，过几天就走。");

        resident.goTo("/cases/" + number);
        resident.follow("/cases/" + number + "/decision");
        assertThat(resident.page.locator("ul.tree li").count()).isPositive();
        assertThat(resident.sees("你说只来看看，过几天就走。")).isTrue();
        assertThat(resident.sees(said.in("60 天内，可以申请行政复议", "60 days"))).isTrue();
    }

    @Test
    @DisplayName("an officer of another station is refused")
    void another_station(Visitors visitors) {
        var own = new Walker(visitors, "zh-CN", true, 1280);
        own.signInAsStaff("yuhuangding1");
        var address = own.page.locator("[data-queue] a").first().getAttribute("href");
        var other = new Walker(visitors, "zh-CN", true, 1280);
        other.signInAsStaff("xiangyang1");
        assertThat(other.page.navigate(address).status()).isEqualTo(403);
    }

    /** What a page says, in the language it is read in. */
    private record Words(boolean english) {
        String in(String chinese, String translated) {
            return english ? translated : chinese;
        }
    }
}
