package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.server.account.Phones;

/**
 * Makes the pictures of docs/guide anew. The check leaves it out by its name; after the pages have changed, run
 * {@code mvn -pl policy,packs,server -Dtest=GuidePictures -Dsurefire.failIfNoSpecifiedTests=false test}.
 */
@BrowserTest
@DisplayName("The pictures of the guide")
class GuidePictures {
    private static final Path GUIDE = Path.of("..", "docs", "guide");
    private static final int PHONE = 400;
    private static final int DESK = 1280;
    private static final int TALLEST = 1500;
    private static final String HOLDER = "15400000006";
    private static final Map<String, String> LIFE = Map.of(
            "residence.intended_days", "365",
            "resident.hukou_place", "yishui→沂水县",
            "residence.place", "yhdx→毓璜顶西社区",
            "resident.birth_date", "1985-03-07",
            "residence.purpose", "work",
            "study.kind", "none",
            "home.kind", "shed",
            "work.kind", "day_labour",
            "insurance.joined", "false",
            "permit.kind", "none");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en"})
    void are_made(String language, Visitors visitors) throws IOException {
        var suffix = "-" + language.substring(0, 2) + ".png";
        var resident = new Walker(visitors, language, true, PHONE);
        questions(resident, suffix);
        var number = declareAndApply(resident, suffix);

        var officer = new Walker(visitors, language, true, DESK);
        officer.signInAsStaff("yuhuangding1");
        officer.openCase(number);
        officer.markSeen("residence.purpose");
        take(officer.page, "5-desk" + suffix, 760);
        officer.decide("approval", "");

        resident.goTo("/my");
        take(resident.page, "6-permit" + suffix, TALLEST);
        var permit = resident.page.locator(".card-foot span").first().innerText();
        var school = new Walker(visitors, language, true, DESK);
        school.signInAsStaff("school");
        school.check(permit, "ENROLMENT");
        take(school.page, "7-check" + suffix, 800);
        resident.goTo("/looks");
        take(resident.page, "8-looks" + suffix, TALLEST);
    }

    /** With the sample city's holder of a permit, who has lived here for a while. */
    @Test
    void are_made_of_the_years_that_follow(Visitors visitors) throws IOException {
        var holder = new Walker(visitors, "zh-CN", true, PHONE);
        holder.signInByPhone(HOLDER);
        for (var language : List.of("zh", "en")) {
            holder.goTo("/my/permit?lang=" + language);
            take(holder.page, "9-life-" + language + ".png", TALLEST);
            holder.goTo("/my/years");
            take(holder.page, "10-years-" + language + ".png", TALLEST);
        }
    }

    private static void questions(Walker resident, String suffix) throws IOException {
        resident.goTo("/questions");
        while (!resident.fact().equals("home.kind")) resident.answer(LIFE.getOrDefault(resident.fact(), "not_known"));
        resident.choose("home.kind", "shed");
        take(resident.page, "1-questions" + suffix, TALLEST);
        resident.answerAll(LIFE);
        take(resident.page, "2-result" + suffix, TALLEST);
        resident.page.setViewportSize(760, 900);
        take(resident.page, "result" + suffix, 1000);
        resident.page.setViewportSize(PHONE, 800);
    }

    private static String declareAndApply(Walker resident, String suffix) throws IOException {
        resident.signInByPhone(Phones.next());
        resident.goTo("/residences/new/name").box("name").fill("样例人甲");
        resident.send();
        resident.goTo("/residences/new/place").choosePlace("place", "yhd→毓璜顶西社区");
        take(resident.page, "3-declare" + suffix, TALLEST);
        resident.declare("样例人甲");
        resident.apply(LIFE);
        var number = resident.caseNumber();
        take(resident.page, "4-case" + suffix, TALLEST);
        return number;
    }

    /** The top of the page, no taller than that, written with few colours so that it stays small. */
    private static void take(Page page, String name, int tallest) throws IOException {
        page.mouse().move(0, 0);
        var shot = ImageIO.read(new ByteArrayInputStream(page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED))));
        var cut = shot.getSubimage(0, 0, shot.getWidth(), Math.min(tallest, shot.getHeight()));
        var copy = new BufferedImage(cut.getWidth(), cut.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(cut, 0, 0, null);
        File file = GUIDE.resolve(name).toFile();
        ImageIO.write(copy, "png", file);
        assertThat(file.length()).as(name).isLessThan(200_000);
    }
}
