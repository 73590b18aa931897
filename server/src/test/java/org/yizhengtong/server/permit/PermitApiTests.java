package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;

@LifeTest
@DisplayName("A permit through the years, done by a station's own program")
class PermitApiTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    RequestDesk requests;

    private Program program;
    private Actor holder;
    private PermitNumber number;

    @BeforeEach
    void issued() {
        on("2018-03-15");
        program = programs.here();
        holder = town.newcomer("19780203", "2016-02-01");
        number = town.permit(holder, "2018-03-15");
    }

    @Test
    void endorsed_too_early_it_is_told_from_which_day_and_on_that_day_it_is_done() {
        on("2019-02-14");
        program = programs.here();
        var early = act("/endorsements", "");
        assertRefused(early, 409, "not_yet_endorsable");
        assertThat(json(early).path("detail").asString()).contains("15 February 2019");
        on("2019-02-15");
        program = programs.here();
        assertThat(json(done(act("/endorsements", ""))).path("until").asString())
                .isEqualTo("2020-03-14");
    }

    @Test
    void lost_found_lost_replaced_made_and_collected() {
        assertStanding(act("/loss-report", ""), "lost");
        assertStanding(act("/loss-report/withdrawal", ""), "valid");
        assertRefused(act("/loss-report/withdrawal", ""), 409, "permit_stands.valid");
        assertRefused(act("/replacement", ""), 409, "permit_stands.valid");
        assertStanding(act("/loss-report", ""), "lost");
        assertStanding(act("/replacement", ""), "valid");
        assertRefused(act("/card/collection", ""), 409, "no_card_waits");
        var key = UUID.randomUUID().toString();
        var batch = done(program.post("/card-batches", "", key));
        assertThat(json(batch).toString()).contains(number.value());
        assertThat(program.post("/card-batches", "", key).body()).isEqualTo(batch.body());
        done(act("/card/collection", ""));
        assertRefused(act("/card/delivery", ""), 409, "no_card_waits");
        assertThat(program.get("/cards").body()).doesNotContain(number.value());
        assertThat(json(program.get(path("/cards"))).get(0).path("state").asString())
                .isEqualTo("handed");
    }

    @Test
    void exchanged_with_a_reason_only() {
        assertRefused(act("/exchange", "{\"reason\": \" \"}"), 422, "fields");
        done(act("/exchange", "{\"reason\": \"卡折断了\"}"));
        assertRefused(act("/exchange", "{\"reason\": \"又断了\"}"), 409, "card_in_the_making");
    }

    @Test
    void cancelled_on_a_ground_of_the_law_and_restored_by_another_hand() {
        var without = act("/cancellation", "{\"reason\": \"搬走了\"}");
        assertRefused(without, 422, "fields");
        assertThat(json(without).at("/errors/0/field").asString()).isEqualTo("ground");
        assertStanding(act("/cancellation", "{\"ground\": \"left\", \"reason\": \"搬走了\"}"), "cancelled");
        assertRefused(act("/endorsements", ""), 409, "permit_stands.cancelled");
        assertRefused(act("/restoration", "{\"reason\": \"没有搬走\"}"), 409, "others_decide");
        var colleague = programs.here();
        assertStanding(colleague.post(path("/restoration"), "{\"reason\": \"没有搬走\"}"), "valid");
        assertThat(program.get(path("/events")).body())
                .contains("PermitIssued", "PermitCancelled", "PermitRestored", "搬走了");
    }

    @Test
    void what_the_holder_asked_for_is_granted_or_refused_once() {
        requests.ask(number, PermitRequest.Kind.EXCHANGE, "改名了", RequestId.fresh(), holder);
        var first = waiting();
        assertThat(json(done(program.post("/requests/" + first + "/grant", "{}")))
                        .path("state")
                        .asString())
                .isEqualTo("granted");
        assertRefused(program.post("/requests/" + first + "/refusal", "{\"reason\": \"晚了\"}"), 409, "answered_already");
        requests.ask(number, PermitRequest.Kind.CANCELLATION, "", RequestId.fresh(), holder);
        var second = waiting();
        assertRefused(program.post("/requests/" + second + "/refusal", "{}"), 422, "fields");
        var key = UUID.randomUUID().toString();
        var refusal = "{\"reason\": \"还有补领没办完\"}";
        var refused = done(program.post("/requests/" + second + "/refusal", refusal, key));
        assertThat(program.post("/requests/" + second + "/refusal", refusal, key)
                        .body())
                .isEqualTo(refused.body());
        assertRefused(program.post("/requests/" + UUID.randomUUID() + "/grant", "{}"), 404, "not_found");
        assertThat(json(program.get(path("/requests"))).size()).isEqualTo(2);
    }

    @Test
    void the_holder_sees_who_looked_and_an_older_permit_keeps_its_number() {
        var file = json(program.get("/residents/" + holder.id() + "/permit"));
        assertThat(file.at("/permit/number").asString()).isEqualTo(number.value());
        assertThat(file.path("opens").asString()).isEqualTo("2019-02-15");
        assertThat(town.journalOf(programs.actor(program))).contains("Looked " + number);
        act("/cancellation", "{\"ground\": \"own_wish\", \"reason\": \"本人申请\"}");
        var newer = town.permit(holder, "2018-03-15");
        assertThat(json(program.get("/permits/" + number))
                        .at("/permit/standing")
                        .asString())
                .isEqualTo("cancelled");
        assertThat(json(program.get("/permits/" + newer)).at("/permit/standing").asString())
                .isEqualTo("valid");
    }

    @Test
    void any_station_serves_a_permit_of_the_city_as_its_counter_does_and_the_holder_sees_which() {
        var elsewhere = programs.elsewhere();
        assertStanding(elsewhere.post(path("/loss-report"), ""), "lost");
        assertThat(json(elsewhere.get(path("/events")))
                        .valueStream()
                        .filter(one -> one.path("event").asString().equals("PermitLost"))
                        .map(one -> one.path("office").asString()))
                .containsExactly("next-station");
        assertThat(town.journalOf(programs.actor(elsewhere))).contains("PermitLost " + number, "Looked " + number);
    }

    @Test
    void years_are_told_as_data() {
        on("2019-02-20");
        program = programs.here();
        var years = json(done(program.get("/residents/" + holder.id() + "/years?beside=440100")));
        assertThat(years.get(0).path("place").asString()).isEqualTo("370600");
        assertThat(years.get(0).path("runSince").asString()).isEqualTo("2016-02-01");
        assertThat(years.get(0).path("stretches").size()).isPositive();
        assertRefused(program.get("/residents/" + UUID.randomUUID() + "/years"), 404, "not_found");
    }

    private String waiting() {
        return json(done(program.get("/requests")))
                .valueStream()
                .filter(one -> one.path("permit").asString().equals(number.value()))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> act(String what, String body) {
        return program.post(path(what), body);
    }

    private String path(String what) {
        return "/permits/" + number + what;
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static void assertStanding(HttpResponse<String> answer, String standing) {
        assertThat(json(done(answer)).path("standing").asString()).isEqualTo(standing);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("type").asString()).endsWith(":" + code);
    }

    private void on(String day) {
        clock.set(day + "T02:00:00Z");
    }
}
