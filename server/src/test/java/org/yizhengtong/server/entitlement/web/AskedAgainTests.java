package org.yizhengtong.server.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Program.json;
import static org.yizhengtong.server.entitlement.web.VerificationApiTests.ASK;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.Program;
import org.yizhengtong.server.Programs;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.client.OnceDesk;
import org.yizhengtong.server.kernel.Actor;

@ServiceTest
@DisplayName("A question sent again is answered in the same words, and asked once")
class AskedAgainTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Programs programs;

    @Autowired
    OnceDesk once;

    @Autowired
    JdbcClient jdbc;

    private Program jobs;
    private Actor holder;
    private String question;

    @BeforeEach
    void aPermit() {
        clock.set("2012-03-01T02:00:00Z");
        jobs = programs.jobCentre();
        holder = town.newcomer();
        question = VerificationApiTests.question(town.issue(holder).number(), "employment_service", "service");
    }

    @Test
    void sent_again_with_the_same_key_it_is_one_answer_and_one_look() {
        var key = UUID.randomUUID().toString();
        var first = jobs.post(ASK, question, key);
        assertThat(jobs.post(ASK, question, key).body()).isEqualTo(first.body());
        assertThat(town.rows("verification", holder)).isEqualTo(1);
        assertThat(town.journalOf(programs.actor(jobs))).containsOnlyOnce("Looked service.employment_service");
    }

    @Test
    void after_thirty_days_the_answer_is_forgotten_and_the_question_is_not() {
        var key = UUID.randomUUID().toString();
        var first = json(jobs.post(ASK, question, key));
        clock.set("2012-03-31T02:00:00Z");
        once.forgetOld();
        assertThat(acknowledged()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        once.forgetOld();
        assertThat(acknowledged()).isZero();
        jobs.signIn("entitlement.check");
        assertThat(json(jobs.post(ASK, question, key)).path("id")).isEqualTo(first.path("id"));
        assertThat(town.rows("verification", holder)).isEqualTo(1);
    }

    private int acknowledged() {
        return jdbc.sql("select count(*) from api_request where client = ?")
                .param(programs.actor(jobs).id())
                .query(Integer.class)
                .single();
    }
}
