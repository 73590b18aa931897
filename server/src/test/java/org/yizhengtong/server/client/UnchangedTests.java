package org.yizhengtong.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.PermitNumber;

@ServiceTest
@DisplayName("A program that asks again with the mark (ETag) of what it has is not sent the same twice")
class UnchangedTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    private PermitNumber permit;
    private Program jobs;
    private String address;
    private String mark;

    @BeforeEach
    void gotten() {
        clock.set("2012-03-01T02:00:00Z");
        jobs = programs.jobCentre();
        permit = town.issue(town.newcomer()).number();
        var asked = jobs.post(
                "/verifications",
                "{\"number\": \"%s\", \"service\": \"employment_service\", \"purpose\": \"service\"}"
                        .formatted(permit));
        address = "/verifications/" + json(asked).path("id").asString();
        mark = mark(jobs.get(address));
    }

    @Test
    void the_same_answer_is_not_sent_again() {
        assertThat(mark).as("strong").matches("\"[^\"]+\"");
        var same = again(jobs);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(mark(same)).isEqualTo(mark);
        assertThat(same.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(same.headers().firstValue("RateLimit")).isPresent();
    }

    @Test
    void another_answer_is_sent_with_another_mark() {
        jobs.post(address + "/outcome", "{\"outcome\": \"served\"}");
        var changed = again(jobs);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(mark(changed)).isNotEqualTo(mark);
        assertThat(json(changed).at("/outcome/outcome").asString()).isEqualTo("served");
    }

    @Test
    void it_opens_nothing_to_whoever_may_not_have_it() {
        assertThat(again(programs.school()).statusCode()).isEqualTo(403);
        assertThat(again(new Program(jobs.port(), jobs.name(), clock)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_problem_has_no_mark() {
        assertThat(programs.school().get(address).headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void the_mark_is_that_of_what_was_sent_so_a_long_answer_is_not_packed() {
        var station = programs.here();
        var asking = "/residents/" + town.newcomer().id() + "/application";
        var packed = station.send(
                station.request(asking).header("Accept-Encoding", "gzip").GET());
        assertThat(packed.body()).hasSizeGreaterThan(1024);
        assertThat(packed.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(mark(packed)).isEqualTo(mark(station.get(asking))).matches("\"[^\"]+\"");
    }

    @Test
    void a_look_at_a_permit_is_written_down_though_it_is_the_same_as_before() {
        var station = programs.here();
        address = "/permits/" + permit;
        mark = mark(station.get(address));
        var before = town.journalOf(programs.actor(station)).size();
        assertThat(again(station).statusCode()).isEqualTo(304);
        assertThat(town.journalOf(programs.actor(station))).hasSize(before + 1);
    }

    private HttpResponse<String> again(Program program) {
        return program.send(
                program.request(address).header("If-None-Match", mark).GET());
    }

    private static String mark(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
