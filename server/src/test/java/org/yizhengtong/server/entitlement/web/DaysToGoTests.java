package org.yizhengtong.server.entitlement.web;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.ServiceTest;

@ServiceTest
@DisplayName("What a permit opens: a service that is not yet open says from which day, and how many days to go")
class DaysToGoTests {
    private static final Policy POLICY = Policy.bundled()
            .withFigure("sd-2011d", "schooling_years", 1, new Text("试样市的通知", "A notice of the town of tests"));

    @Autowired
    TemplateEngine templates;

    @Test
    void the_day_before_it_opens_there_is_one_day_to_go() {
        assertThat(page("2013-01-31", Locale.ENGLISH)).contains("From 1 February 2013", "1 day to go.");
    }

    @Test
    void a_year_before_it_opens_there_are_as_many_days_as_the_year_has() {
        assertThat(page("2012-02-02", Locale.ENGLISH)).contains("From 1 February 2013", "365 days to go.");
        assertThat(page("2012-02-02", Locale.CHINESE)).contains("2013年2月1日起", "还有 365 天。");
    }

    @Test
    void on_the_day_it_opens_nothing_is_left_to_wait_for() {
        assertThat(page("2013-02-01", Locale.ENGLISH)).doesNotContain("to go.");
    }

    private String page(String day, Locale language) {
        var request = new MockHttpServletRequest();
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(request, new MockHttpServletResponse());
        var context = new WebContext(exchange, language);
        context.setVariable("finding", found(day));
        return templates.process("entitlement/services", Set.of("services(finding)"), context);
    }

    private static Finding found(String day) {
        var facts = Facts.none()
                .with("permit.kind", "residence", Origin.CONFIRMED)
                .with("residence.since", parse("2012-02-01"), Origin.SAID);
        return POLICY.find(new Inquiry("370600", parse(day), parse("2012-03-01"), facts, Set.of()));
    }
}
