package org.yizhengtong.server.law;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.PermitDesk;

@ServiceTest
@DisplayName("The finding (认定) a decision rested on is kept, and gives the same answer years later")
class KeptFindingTests {
    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    LawDesk law;

    @Autowired
    CaseDesk cases;

    @Autowired
    PermitDesk permits;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void it_is_read_as_it_was_made_and_found_again_from_its_facts() {
        var applicant = town.newcomer();
        var kept = decide(applicant);
        clock.set("2032-03-01T02:00:00Z");
        assertThat(law.kept(kept).on()).isEqualTo(parse("2012-03-01"));
        assertThat(law.again(kept).again()).isEqualTo(law.kept(kept));
    }

    @Test
    void it_names_the_packs_by_version_and_each_rule_by_its_provision() {
        var finding = law.kept(decide(town.newcomer()));
        assertThat(finding.law()).extracting(PackInForce::pack).contains("cn-1958", "sd-2011d", "yt-2012");
        assertThat(finding.law()).allSatisfy(pack -> assertThat(pack.version()).matches("[0-9a-f]{12}"));
        assertThat(finding.permit().because()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.pack()).isNotBlank();
            assertThat(rule.cite().title().zh()).isNotBlank();
        });
    }

    @Test
    void its_facts_are_kept_with_where_each_came_from() {
        var kept = decide(town.newcomer());
        var facts = jdbc.sql("select facts::text from finding where id = :id")
                .param("id", kept)
                .query(String.class)
                .single();
        assertThat(facts).contains("work.kind", "employed", "resident.birth_date", "1978-02-03", "SAID");
    }

    @Test
    void facts_that_are_said_later_do_not_change_it() {
        var applicant = town.newcomer();
        var kept = decide(applicant);
        var before = law.kept(kept);
        jdbc.sql("update case_fact set value = '1' where resident_id = :id and fact = 'residence.intended_days'")
                .param("id", applicant.id())
                .update();
        assertThat(law.kept(kept)).isEqualTo(before);
        assertThat(law.again(kept).same()).isTrue();
    }

    @Test
    void nothing_is_kept_under_another_id() {
        assertThatThrownBy(() -> law.kept(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> law.again(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private UUID decide(Actor applicant) {
        var number = town.apply(applicant);
        permits.approve(number, "", RequestId.fresh(), town.officer());
        var decision = cases.view(number, applicant).decision();
        if (decision == null) throw new AssertionError("nothing was decided");
        return decision.finding();
    }
}
