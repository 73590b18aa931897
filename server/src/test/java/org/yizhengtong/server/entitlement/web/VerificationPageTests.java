package org.yizhengtong.server.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.leadsTo;
import static org.yizhengtong.server.Desktop.text;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

@ServiceTest
@DisplayName("The desk's page (核验页): one answer, and nothing else about the person")
class VerificationPageTests {
    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void the_answer_holds_no_name_address_or_identity_number() {
        var holder = town.newcomer();
        var permit = town.issue(holder);
        var desk = as(town.jobCentre());
        var address = leadsTo(ask(desk, permit.number().printed(), "employment_service"));
        var page = html(desk.get(address));
        assertThat(page).contains("可以").doesNotContain(Town.NAME, Town.ADDRESS, "990000", "9900", "1978");
        assertThat(page)
                .doesNotContain(
                        holder.id().toString(),
                        permit.number().value(),
                        permit.number().printed());
        assertThat(address).doesNotContain(permit.number().value());
        assertThat(text(desk.reading("en").get(address))).contains("Yes: Help with finding work", "1 March 2012");
    }

    @Test
    void another_desk_cannot_open_it_and_the_refusal_is_journalled() {
        var permit = town.issue(town.newcomer());
        var address = leadsTo(ask(as(town.jobCentre()), permit.number().printed(), "employment_service"));
        var school = town.school();
        assertThat(as(school).get(address)).hasStatus(403);
        assertThat(town.journalOf(school))
                .containsExactly("AccessRefused " + address.substring("/verifications/".length()));
    }

    @Test
    void a_service_of_another_desk_is_refused_and_journalled() {
        var permit = town.issue(town.newcomer());
        var school = town.school();
        assertThat(ask(as(school), permit.number().printed(), "employment_service"))
                .hasStatus(403);
        assertThat(town.journalOf(school)).containsExactly("AccessRefused employment_service");
    }

    @Test
    void a_number_with_a_slip_is_told_beside_the_field_and_kept() {
        var page = html(ask(as(town.jobCentre()), "YT 3706 0000 0000", "employment_service"));
        assertThat(page).contains("id=\"number-error\"", "href=\"#number\"", "value=\"YT 3706 0000 0000\"");
        assertThat(page).containsPattern("value=\"SERVICE\"[^>]*checked");
    }

    @Test
    void an_unknown_number_is_told_beside_the_field_and_kept() {
        var unknown = PermitNumber.of("ZZ", "990000", 8).printed();
        var page = html(ask(as(town.jobCentre()), unknown, "employment_service"));
        assertThat(page).contains("id=\"number-error\"", "value=\"" + unknown + "\"");
        assertThat(text(ask(as(town.jobCentre()).reading("en"), unknown, "employment_service")))
                .contains("No permit was issued under this number");
    }

    @Test
    void the_form_offers_the_desks_own_services_alone() {
        var page = html(as(town.jobCentre()).get("/verifications/new"));
        assertThat(page).contains("value=\"employment_service\"").doesNotContain("value=\"compulsory_education\"");
    }

    @Test
    void an_empty_form_is_told_field_by_field() {
        var page = html(as(town.jobCentre())
                .post("/verifications", Map.of("requestId", RequestId.fresh().toString())));
        assertThat(page).contains("id=\"number-error\"", "id=\"service-error\"", "id=\"purpose-error\"");
    }

    @Test
    void the_same_form_sent_twice_leads_to_the_same_answer() {
        var permit = town.issue(town.newcomer());
        var desk = as(town.jobCentre());
        var form = form(permit.number().printed(), "employment_service");
        assertThat(leadsTo(desk.post("/verifications", form))).isEqualTo(leadsTo(desk.post("/verifications", form)));
    }

    @Test
    void residents_and_officers_have_no_business_here() {
        assertThat(as(town.newcomer()).get("/verifications/new")).hasStatus(403);
        assertThat(as(town.officer()).get("/verifications/new")).hasStatus(403);
    }

    @Test
    void the_holder_sees_the_card_and_what_it_opens() {
        var holder = town.newcomer();
        var permit = town.issue(holder);
        var page = text(as(holder).get("/my"));
        assertThat(page).contains(permit.number().printed(), Town.NAME, "9900**********", "2015年3月1日", "找工作");
        assertThat(page).doesNotContain("19780203");
    }

    private static MvcTestResult ask(Desktop desk, String number, String service) {
        return desk.post("/verifications", form(number, service));
    }

    private static Map<String, String> form(String number, String service) {
        var form = new HashMap<>(Map.of("number", number, "service", service, "purpose", "SERVICE"));
        form.put("requestId", RequestId.fresh().toString());
        return form;
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }
}
