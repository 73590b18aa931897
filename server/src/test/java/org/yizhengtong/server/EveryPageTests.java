package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.account.Phones;
import org.yizhengtong.server.proof.PermitProof;
import org.yizhengtong.server.registration.OwnCorrectionDesk;
import org.yizhengtong.server.registration.RegistrationDesk;

@BrowserTest
@DisplayName("Every page fits, speaks one language, prints, and axe finds nothing on it")
class EveryPageTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnCorrectionDesk corrections;

    @Autowired
    PermitProof proof;

    @Autowired
    RegistrationDesk register;

    private static final List<String> QUESTIONS = List.of(
            "residence.intended_days",
            "resident.hukou_place",
            "resident.birth_date",
            "residence.purpose",
            "home.kind",
            "insurance.joined");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en"})
    @DisplayName("for anyone, without signing in")
    void for_anyone(String language, Visitors visitors) {
        var walker = new Walker(visitors, language, true, 1280);
        var check = new PageCheck(walker.page, language.equals("en"));
        at(walker, check, "/", "/law", "/gallery", "/gallery/desk", "/nothing-here");
        at(walker, check, "/law/370600/2012-03-01", "/law/CN/2012-03-01", "/law/999999/2012-03-01", "/law/370600/x");
        at(walker, check, "/law?place=370600&on=x", "/figures/looks", "/figures/services?month=2012-02");
        for (var question : QUESTIONS) {
            at(walker, check, "/questions/" + question);
            walker.send();
            check.look(question + " left empty");
        }
        walker.goTo("/questions").answerAll(ApplicationPages.LIFE);
        check.lookAndPrint("the result");
        at(walker, check, "/result/beside", "/result/beside?place=999999&on=x&reading=x");
        walker.goTo("/result/beside?place=370600&on=2012-03-01&binding=true");
        check.lookAndPrint("the result beside binding law alone");
        at(walker, check, "/questions/home.kind", "/");
        walker.goTo("/questions/residence.purpose").answer("tourism");
        walker.answerAll(ApplicationPages.LIFE);
        check.lookAndPrint("the result of a tourist");
        at(walker, check, "/status");
        walker.box("number").fill("1");
        walker.send();
        check.look("a wrong number of an application");
        at(walker, check, "/sign-in");
        walker.box("phone").fill("123");
        walker.send();
        check.look("a wrong telephone number");
        walker.box("phone").fill(Phones.next());
        walker.send();
        check.look("the code");
        walker.box("code").fill("12345");
        walker.send();
        check.look("a wrong code");
        at(walker, check, "/outbox", "/staff/sign-in");
        walker.send();
        check.look("a wrong password");
        CheckPages.walk(walker, check, CheckPages.text(proof, CheckPages.permit(jdbc)));
        assertThat(check.defects()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en"})
    @DisplayName("for residents, whatever state they are in")
    void for_residents(String language, Visitors visitors) {
        var walker = new Walker(visitors, language, true, 1280);
        var check = new PageCheck(walker.page, language.equals("en"));
        newcomer(walker, check);
        for (var state : List.of("3 under review", "4 awaiting correction", "5 refused", "6 holder", "7 expired")) {
            forgetCodes();
            walker.signInByPhone("1540000000" + state.charAt(0));
            at(walker, check, "/my", "/looks", "/residences", "/my/beside?binding=true", "/my/permit", "/my/services");
            at(walker, check, "/my/years?beside=440100", "/residences/children", "/residences/children/new");
            if (state.endsWith("holder")) RegisterPages.writtenWrongly(walker, check);
            if (state.endsWith("holder")) SharePages.walk(walker, check, SharePages.birthDate(jdbc, register));
            walker.goTo("/my/permit/qr");
            check.lookAndPrint("the QR of " + state);
            walker.goTo("/my");
            if (walker.page.locator("main a[href*='/cases/']").count() == 0) continue;
            walker.page.locator("main a[href*='/cases/']").first().click();
            check.look(state);
            if (walker.page.locator("form[action$='/resubmission']").count() > 0) {
                walker.upload("paper.photo", "photo.txt", "text/plain", new byte[] {1, 2, 3});
                walker.page
                        .locator("form[action$='/resubmission'] button")
                        .last()
                        .click();
                check.look("a correction that cannot be read");
            }
            lookAtFinding(walker, check);
            if (walker.page.locator("main a[href$='/acceptance']").count() > 0) {
                walker.page.locator("main a[href$='/acceptance']").click();
                check.lookAndPrint(state + ", the receipt");
                walker.page.goBack();
            }
            if (walker.page.locator("main a[href$='/decision']").count() > 0) {
                walker.page.locator("main a[href$='/decision']").click();
                check.lookAndPrint(state + ", the letter");
            }
        }
        assertThat(check.defects()).isEmpty();
    }

    /** A number gets one code a minute, and these numbers are other tests' as well. */
    private void forgetCodes() {
        jdbc.sql("delete from sign_in_code").update();
    }

    private static void newcomer(Walker walker, PageCheck check) {
        walker.signInByPhone(Phones.next());
        at(walker, check, "/my", "/looks", "/queue", "/my/test/failure", "/my/share-codes", "/my/share-codes/new");
        for (var part : List.of("name", "hukouPlace", "addressLine", "homeKind", "movedIn")) {
            at(walker, check, "/residences/new/" + part);
            walker.send();
            check.look(part + " left empty");
        }
        walker.goTo("/residences/new/place").choosePlace("place", "yhdx→毓璜顶西社区");
        check.look("a place found");
        walker.declare("样例人");
        at(walker, check, "/residences", "/residences/new", "/my", "/my/wallet");
        at(walker, check, "/residences/departure");
        walker.send();
        check.look("a leaving without a day");
        walker.goTo("/applications/new");
        check.look("a question of the application");
        walker.answerAll(ApplicationPages.LIFE);
        check.look("the application");
        walker.send();
        check.look("an application without papers");
        at(walker, check, "/my");
        ApplicationPages.forAChild(walker, check, ApplicationPages.LIFE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en"})
    @DisplayName("for the station and the school")
    void for_desks(String language, Visitors visitors) {
        var walker = new Walker(visitors, language, true, 1280);
        var check = new PageCheck(walker.page, language.equals("en"));
        var permit = CheckPages.permit(jdbc);
        walker.signInAsStaff("yuhuangding1");
        at(walker, check, "/queue?show=decided", "/queue?show=correction", "/queue");
        walker.page.locator("[data-queue] a").first().click();
        check.look("a case to decide");
        walker.page
                .locator("details:has(form[action$='/withdrawal']) > summary")
                .click();
        check.look("a case to take back");
        walker.decide("refusal", "");
        check.look("a refusal without a reason");
        for (var act : List.of("correction-request", "non-acceptance")) {
            walker.page
                    .locator("form[action$='/%s']".formatted(act))
                    .locator("xpath=ancestor::details")
                    .locator("summary")
                    .first()
                    .click();
            check.look("the form for " + act);
        }
        for (var show : List.of("decided", "correction", "due_soon")) {
            walker.goTo("/queue?show=" + show);
            if (walker.page.locator("[data-queue] a").count() == 0) continue;
            walker.page.locator("[data-queue] a").first().click();
            check.look("a case of " + show);
            lookAtFinding(walker, check);
            walker.page.locator("main a[href$='/beside']").click();
            check.look("comparing a case of " + show);
            at(walker, check, walker.page.url().replaceFirst("https?://[^/]+", "") + "?binding=true");
        }
        jdbc.sql("update card set due_on = ordered_on - 1 where office = 'station-370602003'")
                .update();
        at(walker, check, "/counter/permits", "/counter/cards", "/counter/cards/print", "/counter/permits/x");
        walker.goTo("/counter/permits").box("number").fill("YT");
        walker.send();
        check.look("a permit number that cannot be right");
        walker.box("number").fill(permit);
        walker.send();
        check.look("a permit at the counter");
        SharePages.atTheCounter(walker, check);
        walker.page.locator("main a[href$='/years']").click();
        check.look("an account of years at the counter");
        RegisterPages.atTheCounter(walker, check, jdbc, corrections);
        ApplicationPages.atTheCounter(walker, check, jdbc);
        DoorstepPages.walk(walker, check);
        walker.signInAsStaff("yuhuangding-head");
        ImportPages.walk(walker, check, jdbc);
        at(walker, check, "/counter/cards", "/queue/limits", "/queue/limits?month=2012-03");
        walker.goTo("/queue/limits").page.locator("main table a").first().click();
        check.look("the cases of a month");
        walker.signInAsStaff("school");
        at(walker, check, "/verifications/new", "/queue");
        walker.goTo("/verifications/new");
        walker.send();
        check.look("a check left empty");
        walker.check(permit, "ENROLMENT");
        check.lookAndPrint("the answer to a school");
        OutcomePages.walk(walker, check, jdbc);
        assertThat(check.defects()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en"})
    @DisplayName("for an employer, and its station")
    void for_employers(String language, Visitors visitors) {
        var walker = new Walker(visitors, language, true, 1280);
        var check = new PageCheck(walker.page, language.equals("en"));
        EmployerPages.walk(walker, check);
        assertThat(check.defects()).isEmpty();
    }

    /** The finding a decision rested on, where one did, and back to the case. */
    private static void lookAtFinding(Walker walker, PageCheck check) {
        if (walker.page.locator("main a[href^='/findings/']").count() == 0) return;
        walker.page.locator("main a[href^='/findings/']").click();
        check.look("the finding of a decision");
        walker.page.goBack();
    }

    private static void at(Walker walker, PageCheck check, String... addresses) {
        for (var address : addresses) {
            walker.goTo(address);
            check.look(address);
        }
    }
}
