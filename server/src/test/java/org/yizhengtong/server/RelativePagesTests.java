package org.yizhengtong.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.permit.LifeTest;
import org.yizhengtong.server.registration.RegistrationDesk;

@LifeTest
@ExtendWith(Chromium.class)
@DisplayName("The pages on which a near relative applies, under a law that lets them")
class RelativePagesTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Letterbox letterbox;

    @Autowired
    RegistrationDesk registration;

    @BeforeEach
    void aThursday() {
        clock.set("2018-03-15T02:00:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en"})
    void from_naming_the_person_to_the_case(String language, Visitors visitors) {
        var mother = town.newcomer("19480203", "2017-02-01");
        var phone = town.telephone(town.newcomer("19780203", "2017-02-01"));
        var walker = new Walker(visitors, language, true, 1280);
        var check = new PageCheck(walker.page, language.equals("en"));
        walker.goTo("/sign-in").box("phone").fill(phone);
        walker.send();
        walker.goTo("/sign-in/code").box("code").fill(letterbox.lastCode());
        walker.send();
        walker.goTo("/applications/for");
        check.look("for whom one may apply");
        walker.follow("/applications/for/relative");
        check.look("naming a relative");
        walker.send();
        check.look("naming a relative with everything missing");
        walker.box("name").fill(Town.NAME);
        walker.box("number")
                .fill(registration.particulars(mother.resident()).number().value());
        walker.choose("relation", "child");
        walker.choose("why", "disabled");
        walker.send();
        check.look("a question about a relative");
        walker.answerAll(Map.of("residence.intended_days", "365", "work.kind", "none"));
        check.look("the papers of a relative");
        walker.goTo("/applications/for");
        check.look("what was begun for a relative");
        walker.page.locator("main a[href^='/applications/']").first().click();
        for (var paper : new String[] {"identity_card", "proxy_proof"})
            walker.upload("paper." + paper, "card.jpg", "image/jpeg", Portraits.paper());
        walker.upload("paper.photo", "photo.png", "image/png", Portraits.photo());
        walker.send();
        assertThat(walker.path()).startsWith("/cases/");
        check.look("a case of a relative");
        assertThat(check.defects()).isEmpty();
    }
}
