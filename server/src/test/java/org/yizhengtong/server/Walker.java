package org.yizhengtong.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.yizhengtong.server.registration.Newcomers;

/** Somebody who walks through the service in a browser, and presses what a person would press. */
final class Walker {
    static final String PASSWORD = "yantai-2012";

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    final Page page;
    private final boolean scripts;

    Walker(Visitors visitors, String language, boolean scripts, int width) {
        this.scripts = scripts;
        page = visitors.open(settings -> settings.setLocale(language)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, width < 500 ? 800 : 900));
        page.setDefaultTimeout(10_000);
    }

    Walker goTo(String address) {
        page.navigate(address);
        return this;
    }

    /** Follows a link or presses a button of the page, found by where it leads. */
    void follow(String href) {
        page.locator("main a[href='%s']".formatted(href)).first().click();
    }

    boolean sees(String text) {
        return page.locator("main").innerText().contains(text);
    }

    String path() {
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    // Signing in

    void signInByPhone(String phone) {
        leave();
        goTo("/sign-in");
        page.locator("#phone").fill(phone);
        send();
        follow("/outbox");
        var code = CODE.matcher(page.locator("article").first().innerText());
        if (!code.find()) throw new AssertionError("no code in the outbox");
        follow("/sign-in/code");
        page.locator("#code").fill(code.group());
        send();
        if (path().startsWith("/sign-in")) throw new AssertionError("not signed in: " + phone);
    }

    void signInAsStaff(String username) {
        leave();
        goTo("/staff/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        send();
    }

    /** So that the next person can sign in at the same browser. */
    private void leave() {
        var button = page.locator("form[action$='/sign-out'] button");
        if (button.count() > 0) button.click();
    }

    // Questions

    /** Answers one question after the other as this person would; what they cannot tell, they do not know. */
    void answerAll(Map<String, String> life) {
        for (int asked = 0; path().contains("/questions/"); asked++) {
            if (asked > 40) throw new AssertionError("asked without end, at " + path());
            answer(life.getOrDefault(fact(), "not_known"));
        }
    }

    String fact() {
        return path().substring(path().lastIndexOf("/") + 1);
    }

    /** A choice's code, a number, a day as 1985-03-07, a place as it is typed and its name, or not_known. */
    void answer(String value) {
        var fact = fact();
        if (page.locator("main input[type=radio][name='%s'][value='not_known']".formatted(fact))
                        .count()
                > 0) {
            choose(fact, value);
        } else if (value.equals("not_known")) {
            page.locator("button[name=not_known]").click();
            return;
        } else if (value.contains("→")) {
            choosePlace(fact, value);
        } else if (page.locator("[name='%s.year']".formatted(fact)).count() > 0) {
            day(fact, value);
        } else {
            box(fact).fill(value);
        }
        send();
    }

    void choose(String name, String value) {
        page.locator("label.choice:has(input[name='%s'][value='%s'])".formatted(name, value))
                .first()
                .click();
    }

    void day(String name, String day) {
        var parts = Arrays.stream(day.split("-"))
                .map(part -> part.replaceFirst("^0", ""))
                .toList();
        box(name + ".year").fill(parts.get(0));
        box(name + ".month").fill(parts.get(1));
        box(name + ".day").fill(parts.get(2));
    }

    /** As in {@code yhdx→毓璜顶西社区}: found while typing, or with the button where scripts do not run. */
    void choosePlace(String name, String typedAndWanted) {
        var typed = typedAndWanted.split("→")[0];
        var wanted = typedAndWanted.split("→")[1];
        var search = page.locator("input[type=search][name='%s-search']".formatted(name));
        if (scripts) {
            search.pressSequentially(typed);
        } else {
            search.fill(typed);
            page.locator("button[name=find][value='%s']".formatted(name)).click();
        }
        page.locator("label.choice:has(input[type=radio][name='%s'])".formatted(name))
                .filter(new Locator.FilterOptions().setHasText(wanted))
                .first()
                .click();
    }

    Locator box(String name) {
        return page.locator("main [name='%s']".formatted(name));
    }

    /** Sends the form in sight: the first button that is no other form's and looks for nothing. */
    void send() {
        page.locator("main form button:not([name]):not(.linkbutton)").first().click();
    }

    // A newcomer's errands

    /** Declares a shed in 毓璜顶西社区; what was answered before is not asked again. */
    void declare(String name) {
        goTo("/residences/new");
        while (path().startsWith("/residences/new/")) {
            var part = path().substring("/residences/new/".length());
            switch (part) {
                case "name" -> box(part).fill(name);
                case "citizenNumber" -> box(part).fill(Newcomers.number().value());
                case "hukouPlace" -> choosePlace(part, "yishui→沂水县");
                case "place" -> choosePlace(part, "yhdx→毓璜顶西社区");
                case "addressLine" -> box(part).fill("村东头第二排板房");
                case "homeKind" -> choose(part, "shed");
                case "movedIn" -> day(part, "2011-9-1");
                default -> throw new AssertionError("asked for " + part);
            }
            send();
            if (path().equals("/residences/new/" + part)) throw new AssertionError(part + " is asked twice");
        }
        send();
    }

    /** Answers what is asked and hands in a photo and a paper; leads to the case. */
    void apply(Map<String, String> life) {
        goTo("/applications/new");
        answerAll(life);
        upload("paper.photo", "photo.png", "image/png", Portraits.photo());
        var paper =
                page.locator("main input[type=file]:not([name='paper.photo'])").first();
        paper.setInputFiles(new FilePayload("paper.jpg", "image/jpeg", Portraits.paper()));
        send();
    }

    void upload(String name, String file, String type, byte[] bytes) {
        box(name).setInputFiles(new FilePayload(file, type, bytes));
    }

    String caseNumber() {
        return path().replaceFirst("^/cases/", "").replaceFirst("/.*", "");
    }

    // An officer's acts

    void openCase(String number) {
        page.locator("[data-queue] a[href*='/cases/%s']".formatted(number)).click();
    }

    void markSeen(String fact) {
        var form = page.locator("form[action$='/facts/%s/sighting']".formatted(fact));
        form.locator("xpath=ancestor::details").locator("summary").press("Enter");
        form.locator("button").press("Enter");
    }

    /** approval, correction-request or refusal. */
    void decide(String act, String reason) {
        var form = page.locator("form[action$='/%s']".formatted(act));
        form.locator("xpath=ancestor::details").locator("summary").first().click();
        form.locator("textarea").fill(reason);
        if (form.locator("input[name=ask]").count() > 0)
            form.locator("input[name=ask][value='PAPER.photo']").check();
        form.locator("button").click();
    }

    // A desk's check

    void check(String permit, String purpose) {
        goTo("/verifications/new");
        box("number").fill(permit);
        page.locator("label.choice:has(input[name=service])").first().click();
        choose("purpose", purpose);
        send();
    }
}
