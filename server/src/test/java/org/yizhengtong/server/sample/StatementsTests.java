package org.yizhengtong.server.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.Letterbox;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.proof.PermitProof;

@ServiceTest
@DisplayName("No page of the walk needs more than twelve statements")
class StatementsTests {
    private static final int MOST = 12;
    private static final Pattern CASE = Pattern.compile("/cases/[0-9]{8}-[0-9]{4}");

    private final Letterbox letterbox;
    private final JdbcClient jdbc;
    private final WebVisit visit;

    private final PermitProof proof;

    @Autowired
    StatementsTests(Letterbox letterbox, JdbcClient jdbc, PermitProof proof, @LocalServerPort int port) {
        this.letterbox = letterbox;
        this.jdbc = jdbc;
        this.proof = proof;
        this.visit = new WebVisit(port);
    }

    /** A number gets one code a minute: for these pages the minute is over. */
    @BeforeEach
    void forgetCodes() {
        jdbc.sql("delete from sign_in_code").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions/residence.place",
                "/questions/resident.hukou_place",
                "/law",
                "/law/370600/2012-03-01",
                "/law/CN/2012-03-01",
                "/sign-in",
                "/check",
                "/share",
                "/check/manifest.webmanifest",
                "/.well-known/jwt-vc-issuer",
                "/outbox"
            })
    void an_open_page(String page) {
        opens(page);
    }

    @ParameterizedTest
    @EnumSource(SampleResident.class)
    void a_residents_page_whatever_they_have_come_to(SampleResident resident) {
        visit.signInByPhone(resident.phone(), letterbox);
        opens("/my");
        declares();
        opens("/looks");
        opens("/my/permit/qr");
        opens("/my/share-codes");
        opens("/my/share-codes/new");
        opens("/residences/corrections");
        if (resident == SampleResident.REGISTERED) applies();
        CASE.matcher(visit.get("/my").body()).results().limit(1).forEach(found -> opens(found.group()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNDER_REVIEW", "AWAITING_CORRECTION", "REFUSED", "APPROVED"})
    void an_officers_page_and_every_kind_of_case(String state) {
        visit.signInAsStaff("yuhuangding1", SampleOffices.PASSWORD);
        opens("/queue");
        opens("/queue?show=decided");
        for (var number : jdbc.sql("select number from case_file where office = ? and state = ? limit 5")
                .params("station-370602003", state)
                .query(String.class)
                .list()) {
            opens("/cases/" + number);
        }
    }

    @Test
    void a_newcomer_at_the_counter_and_at_the_door() {
        visit.signInAsStaff("yuhuangding1", SampleOffices.PASSWORD);
        for (var page : List.of("/counter/residents/new", "/counter/doorstep", "/counter/doorstep/sending"))
            opens(page);
        opens("/counter/reports");
    }

    @Test
    void an_employers_pages() {
        visit.signInAsStaff(SampleOffices.EMPLOYER, SampleOffices.PASSWORD);
        opens("/employer");
        opens("/employer/people/new");
        opens("/employer/leavings/new");
        opens("/employer/file");
    }

    @Test
    void the_pages_of_who_heads_a_station() {
        visit.signInAsStaff("yuhuangding-head", SampleOffices.PASSWORD);
        opens("/queue/limits");
        opens("/imports");
    }

    @Test
    void a_desks_check_and_its_answer() {
        visit.signInAsStaff("school", SampleOffices.PASSWORD);
        opens("/verifications/new");
        var permit = jdbc.sql("select permit_number from sample_city")
                .query(String.class)
                .single();
        var asked = visit.fillIn(
                "/verifications/new",
                "/verifications",
                Map.of("number", permit, "service", "compulsory_education", "purpose", "ENROLMENT", "requestId", "x"));
        opens(WebVisit.leadsTo(asked));
        opens("/verifications/objections");
        opens("/figures/looks");
        opens("/figures/services");
    }

    @Test
    void anybodys_check_of_a_qr() {
        var permit = jdbc.sql("select permit_number from sample_city")
                .query(String.class)
                .single();
        var text = proof.text(PermitNumber.read(permit).orElseThrow()).orElseThrow();
        var sent = StatementCount.during(() -> assertThat(
                        visit.post("/check", "/check", "", Map.of("text", text, "requestId", "x"))
                                .statusCode())
                .isEqualTo(200));
        assertThat(sent).isLessThanOrEqualTo(MOST);
    }

    /** The declaration as far as its questions go, and the page that shows all that was answered. */
    private void declares() {
        var home =
                Map.of("place", "370602003005", "addressLine", "12号楼", "homeKind", "rented", "leaseRegistered", "no");
        opens("/residences/new/place");
        visit.fillIn("/residences/new/place", "/residences/new/place", home);
        opens("/residences/new/movedIn");
        visit.fillIn(
                "/residences/new/movedIn",
                "/residences/new/movedIn",
                Map.of("movedIn.year", "2012", "movedIn.month", "2", "movedIn.day", "1"));
        var next = visit.get("/residences/new");
        opens(next.statusCode() == 302 ? WebVisit.leadsTo(next) : "/residences/new");
    }

    /** The questions that still matter, one a page, then the papers. */
    private void applies() {
        for (var asked = visit.get("/applications/new");
                asked.statusCode() == 302;
                asked = visit.get("/applications/new")) {
            var question = WebVisit.leadsTo(asked);
            opens(question);
            visit.fillIn(question, question, Map.of("not_known", "not_known"));
        }
        opens("/applications/new");
    }

    private void opens(String page) {
        var sent = StatementCount.during(
                () -> assertThat(visit.get(page).statusCode()).as(page).isEqualTo(200));
        assertThat(sent).as("statements of " + page).isLessThanOrEqualTo(MOST);
    }
}
