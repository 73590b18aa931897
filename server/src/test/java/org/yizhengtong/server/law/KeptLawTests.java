package org.yizhengtong.server.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.policy.Answer;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.audit.AuditDesk;
import org.yizhengtong.server.casework.CaseDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.law.domain.BookText;
import org.yizhengtong.server.law.domain.LawBooks;
import org.yizhengtong.server.permit.PermitDesk;

@ServiceTest
@DisplayName("Kept law: a finding is found again years later under the law as it was read then")
class KeptLawTests {
    private static final int MOST = 12;

    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    LawDesk law;

    @Autowired
    CurrentLaw current;

    @Autowired
    LawBooks books;

    @Autowired
    LawReader reader;

    @Autowired
    CaseDesk cases;

    @Autowired
    PermitDesk permits;

    @Autowired
    AuditDesk audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aThursday() {
        clock.set("2012-03-01T02:00:00Z");
    }

    @Test
    void the_law_in_force_was_kept_once_with_every_text() {
        var version = current.now().version();
        assertThat(version).matches("[0-9a-f]{64}");
        var book = books.find(version).orElseThrow();
        assertThat(book.version()).isEqualTo(version);
        assertThat(book.texts()).isEqualTo(current.now().policy().texts());
        books.keep(book);
        assertThat(jdbc.sql("select count(*) from law_book where version = :version")
                        .param("version", version)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_version_tells_texts_names_and_figures_apart() {
        var figure = new LawSettings.Figure("p", "f", 1, "一", "one");
        assertThat(List.of(
                                new BookText(Map.of("a", "bc"), List.of()),
                                new BookText(Map.of("ab", "c"), List.of()),
                                new BookText(Map.of("a", "bd"), List.of()),
                                new BookText(Map.of("a", "bc"), List.of(figure)))
                        .stream()
                        .map(BookText::version))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_kept_cannot_be_changed() {
        assertThatThrownBy(() -> jdbc.sql("update law_book set texts = '{}'").update())
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> jdbc.sql("delete from law_book").update()).hasMessageContaining("only grows");
    }

    @Test
    void a_finding_names_its_version_and_is_found_again_under_it() {
        var kept = decide(town.newcomer());
        clock.set("2032-03-01T02:00:00Z");
        var replay = law.again(kept);
        assertThat(replay.book()).isEqualTo(current.now().version());
        assertThat(replay.same()).isTrue();
        assertThat(replay.again()).isEqualTo(replay.kept());
    }

    @Test
    void a_finding_that_is_a_no_with_something_missing_is_found_again_too() {
        var applicant = town.newcomer();
        var number = town.apply(applicant, town.answersOfAShortStay(), RequestId.fresh());
        permits.approve(number, "特殊情况", RequestId.fresh(), town.officer());
        assertThat(law.again(finding(number, applicant)).same()).isTrue();
    }

    @Test
    void another_law_since_does_not_change_it() {
        var kept = decide(town.newcomer());
        var texts = new java.util.HashMap<>(current.now().policy().texts());
        texts.replaceAll(
                (name, text) -> name.endsWith("sd-2011d.yaml") ? text.replace("value: 30,", "value: 900,") : text);
        var changed = new BookText(texts, List.of());
        books.keep(changed);
        assertThat(changed.version()).isNotEqualTo(current.now().version());
        under(changed.version(), kept);
        assertThat(law.again(kept).same()).as("under the other law").isFalse();
        under(current.now().version(), kept);
        assertThat(law.again(kept).same()).isTrue();
    }

    @Test
    void one_kept_before_there_were_versions_is_shown_and_not_found_again() {
        var kept = decide(town.newcomer());
        under(null, kept);
        var replay = law.again(kept);
        assertThat(replay.book()).isNull();
        assertThat(replay.again()).isNull();
        assertThat(replay.kept().permit().answer()).isEqualTo(Answer.YES);
    }

    @Test
    void one_whose_law_can_no_longer_be_read_is_shown_all_the_same() {
        var kept = decide(town.newcomer());
        var broken = new BookText(Map.of("packs.yaml", "packs: 7"), List.of());
        books.keep(broken);
        under(broken.version(), kept);
        var replay = law.again(kept);
        assertThat(replay.again()).isNull();
        assertThat(replay.same()).isFalse();
        assertThat(replay.kept().permit().answer()).isEqualTo(Answer.YES);
    }

    @Test
    void its_page_is_for_the_station_and_the_applicant_and_a_look_is_written_down() {
        var applicant = town.newcomer();
        var kept = decide(applicant);
        var page = "/findings/" + kept;
        var number = cases.newestOf(applicant.resident()).orElseThrow();
        assertThat(html(as(town.officer()).get("/cases/" + number))).contains("href=\"" + page + "\"");
        assertThat(html(as(applicant).get("/cases/" + number))).contains("href=\"" + page + "\"");
        var before = audit.looksAt(applicant.resident()).looks().size();
        assertThat(text(as(applicant).get(page))).contains("结果一样", "文本版本", "yt-2012");
        assertThat(audit.looksAt(applicant.resident()).looks()).hasSize(before);
        assertThat(text(as(town.officerElsewhere()).get(page))).doesNotContain("yt-2012");
        assertThat(as(town.officerElsewhere()).get(page)).hasStatus(403);
        assertThat(as(town.newcomer()).get(page)).hasStatus(403);
        assertThat(as(town.school()).get(page)).hasStatus(403);
        var times = seen(applicant);
        assertThat(text(as(town.officer()).reading("en").get(page))).contains("the same", "text version");
        assertThat(seen(applicant)).isEqualTo(times + 1);
    }

    @Test
    void an_address_of_no_finding_is_not_there() {
        assertThat(as(town.officer()).get("/findings/" + UUID.randomUUID())).hasStatus(404);
        assertThat(as(town.officer()).get("/findings/7")).hasStatus(400);
    }

    @Test
    void its_page_needs_few_statements() {
        var applicant = town.newcomer();
        var page = "/findings/" + decide(applicant);
        as(town.officer()).get(page);
        assertThat(StatementCount.during(() -> as(town.officer()).get(page))).isLessThanOrEqualTo(MOST);
        var beside = "/cases/" + cases.newestOf(applicant.resident()).orElseThrow() + "/beside?binding=true";
        assertThat(StatementCount.during(() -> as(town.officer()).get(beside))).isLessThanOrEqualTo(MOST);
        assertThat(StatementCount.during(() -> as(applicant).get("/my/beside?binding=true")))
                .isLessThanOrEqualTo(MOST);
    }

    private int seen(Actor applicant) {
        return jdbc.sql("select count(*) from look where resident = :id")
                .param("id", applicant.id())
                .query(Integer.class)
                .single();
    }

    private UUID decide(Actor applicant) {
        var number = town.apply(applicant);
        permits.approve(number, "", RequestId.fresh(), town.officer());
        return finding(number, applicant);
    }

    private UUID finding(org.yizhengtong.server.kernel.CaseNumber number, Actor applicant) {
        var decision = cases.view(number, applicant).decision();
        if (decision == null) throw new AssertionError("nothing was decided");
        return decision.finding();
    }

    private Desktop as(Actor actor) {
        return new Desktop(service, actor);
    }

    /** As if this finding had been made under that version, or before there were any. */
    private void under(@Nullable String version, UUID finding) {
        jdbc.sql("update finding set book = :book where id = :id")
                .param("book", version)
                .param("id", finding)
                .update();
    }
}
