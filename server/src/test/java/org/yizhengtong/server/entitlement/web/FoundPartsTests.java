package org.yizhengtong.server.entitlement.web;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
import org.yizhengtong.policy.Answer;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.ServiceTest;

@ServiceTest
@DisplayName("Parts of a finding: an unsettled point is told where it matters, and points line by line")
class FoundPartsTests {
    private static final Policy POINTS = Policy.read(Path.of("../policy/src/test/resources/points"));
    private static final Text POINT = new Text("半年从哪天算", "What half a year is counted from");
    private static final Text LIVED = new Text("从住下那天算", "from moving in");

    @Autowired
    TemplateEngine templates;

    @Test
    void a_flag_without_readings_is_always_told() {
        assertThat(flag(new Flag("X", POINT), Locale.CHINESE)).contains("半年从哪天算");
    }

    @Test
    void a_flag_whose_readings_agree_is_not_told() {
        assertThat(flag(new Flag("X", POINT, "registered", List.of()), Locale.CHINESE))
                .doesNotContain("半年从哪天算");
    }

    @Test
    void another_reading_is_told_in_one_sentence_with_its_day() {
        var later = new Flag.Otherwise("lived", LIVED, Answer.NOT_YET, parse("2016-09-01"));
        var yes = new Flag.Otherwise("lived", LIVED, Answer.YES, null);
        var flag = new Flag("X", POINT, "registered", List.of(later));
        assertThat(flag(flag, Locale.CHINESE)).contains("半年从哪天算", "如果按“从住下那天算”：2016年9月1日起。");
        assertThat(flag(flag, Locale.ENGLISH))
                .contains("If read the other way (from moving in): from 1 September 2016.");
        assertThat(flag(new Flag("X", POINT, "registered", List.of(yes)), Locale.CHINESE))
                .contains("如果按“从住下那天算”：现在就行。");
    }

    @Test
    void points_stand_line_by_line_with_what_is_needed_and_what_is_still_asked() {
        var page = points(found(Facts.none().with("insurance.months", 36L, Origin.SAID)), Locale.CHINESE);
        assertThat(page).contains("积分", "工作年限", "要 60 分才够", "还要问你", "/questions/education.level");
        assertThat(points(found(Facts.none()), Locale.ENGLISH)).contains("60 are needed.", "answer this");
    }

    @Test
    void of_one_kind_only_the_best_counts() {
        var facts = Facts.none().with("education.level", "bachelor", Origin.SAID);
        assertThat(points(found(facts), Locale.CHINESE)).contains("同类里有更高的");
    }

    private String flag(Flag flag, Locale language) {
        var context = context(language);
        context.setVariable("flag", flag);
        return templates.process("parts", Set.of("flagNote(flag)"), context);
    }

    private String points(Finding finding, Locale language) {
        var context = context(language);
        context.setVariable("finding", finding);
        return templates.process("entitlement/services", Set.of("points(finding)"), context);
    }

    private static Finding found(Facts facts) {
        return POINTS.find(new Inquiry("620200", parse("2012-03-01"), parse("2012-03-01"), facts, Set.of()));
    }

    private static WebContext context(Locale language) {
        var request = new MockHttpServletRequest();
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(request, new MockHttpServletResponse());
        return new WebContext(exchange, language);
    }
}
