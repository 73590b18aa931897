package org.yizhengtong.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.registration.RegistrationDesk;

@BrowserTest
@DisplayName("An officer registers people at the door without a network, in a browser")
class DoorstepWalkTests {
    private static final String STORED = """
            async () => {
              const db = await new Promise(done => {
                const opening = indexedDB.open('doorstep');
                opening.onsuccess = () => done(opening.result);
              });
              return new Promise(done => {
                const reading = db.transaction('reports').objectStore('reports').getAll();
                reading.onsuccess = () => done(JSON.stringify(reading.result));
              });
            }""";

    @Autowired
    RegistrationDesk registration;

    @Test
    @DisplayName("written down with the network gone, the page opened again without one, sent once it is back")
    void without_a_network(Visitors visitors) {
        var walker = AtTheDoor.open(visitors, "zh-CN");
        var page = walker.page;

        page.context().setOffline(true);
        page.reload();
        var first = Newcomers.number();
        var second = Newcomers.number();
        AtTheDoor.writeDown(walker, "样例甲门", first);
        assertThat(page.locator("[data-notice=saved]")).isVisible();
        AtTheDoor.writeDown(walker, "样例乙门", second);
        page.locator("form[data-doorstep] .row button").click();
        // A second press, on the form that is empty again.
        assertThat(page.locator("[data-notice=saved]")).isVisible();
        assertThat(page.locator("[data-waiting=own] [data-count]")).hasText("2");
        assertThat(stored(walker)).doesNotContain("样例", first.value(), second.value(), "板房");
        assertThat(homes("样例甲门", first)).isZero();

        page.context().setOffline(false);
        AtTheDoor.send(walker);

        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.locator("main")).containsText("登记了");
        assertThat(page.locator("[data-waiting=own]")).isHidden();
        assertThat(homes("样例甲门", first) + homes("样例乙门", second)).isEqualTo(2);
        walker.goTo("/counter/doorstep/sending");
        assertThat(page.locator("[data-waiting=none]")).isVisible();
        assertThat(stored(walker)).isEqualTo("[]");
    }

    @Test
    @DisplayName("the answer got lost on the way: sent again, everything stands there once")
    void sent_twice(Visitors visitors) {
        var walker = AtTheDoor.open(visitors, "zh-CN");
        var page = walker.page;
        var number = Newcomers.number();
        AtTheDoor.writeDown(walker, "样例丙门", number);
        page.route("**/counter/doorstep/sending", route -> {
            if (!route.request().method().equals("POST")) route.resume();
            else {
                route.fetch();
                route.abort();
            }
        });
        walker.goTo("/counter/doorstep/sending");
        page.locator("form[data-sending] button").click();
        page.unroute("**/counter/doorstep/sending");
        assertThat(homes("样例丙门", number)).isEqualTo(1);

        AtTheDoor.send(walker);

        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main")).containsText("登记了");
        assertThat(homes("样例丙门", number)).isEqualTo(1);
    }

    @Test
    @DisplayName("a digit that cannot be, a day to come, nothing at all: said at the door, in the reader's language")
    void said_at_the_door(Visitors visitors) {
        var walker = AtTheDoor.open(visitors, "en");
        var page = walker.page;
        AtTheDoor.save(walker);
        assertThat(page.locator("[data-notice=errors]")).isFocused();
        assertThat(page.locator("[data-mend]:visible")).hasCount(7);

        var good = Newcomers.number().value();
        var bad = good.substring(0, 16) + (good.charAt(16) == '0' ? '1' : '0') + good.charAt(17);
        AtTheDoor.fill(walker, "样例丁门", bad, "山东省临沂市沂水县");
        walker.day("movedIn", "2999-1-1");
        AtTheDoor.save(walker);

        assertThat(page.locator("[data-mend]:visible")).hasCount(2);
        assertThat(page.locator("[data-notice=errors]")).containsText("One place of this identity number is wrong");
        assertThat(page.locator("#citizenNumber")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#citizenNumber-error")).containsText("One place of this identity number is wrong");
        assertThat(stored(walker)).isEqualTo("[]");
    }

    @Test
    @DisplayName("a session that ended meanwhile: the officer signs in and sends, nothing is lost")
    void signed_out_meanwhile(Visitors visitors) {
        var walker = AtTheDoor.open(visitors, "zh-CN");
        var number = Newcomers.number();
        AtTheDoor.writeDown(walker, "样例戊门", number);
        walker.page.context().clearCookies();

        walker.goTo("/counter/doorstep/sending");
        walker.page.locator("#username").fill("yuhuangding1");
        walker.page.locator("#password").fill(Walker.PASSWORD);
        walker.send();
        walker.page.locator("form[data-sending] button").click();

        assertThat(walker.page.locator("main")).containsText("登记了");
        assertThat(homes("样例戊门", number)).isEqualTo(1);
    }

    private static String stored(Walker walker) {
        return (String) walker.page.evaluate(STORED);
    }

    /** How many homes are registered of somebody. */
    private int homes(String name, CitizenNumber number) {
        return registration
                .named(name, number)
                .map(id -> registration.history(id).size())
                .orElse(0);
    }
}
