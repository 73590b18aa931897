package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("packs: what the law is, whether it is well made, and how two differ")
class PacksTests {
    private static final String FACTS = " --facts src/test/resources/golden/person.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void list_gives_each_pack_with_its_days_and_status() {
        var ran = Ran.of("packs list");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .containsPattern("370600  yt-2012 +2012-02-29  2012-09-30  announced, not law  [0-9a-f]{12}");
        assertThat(Ran.of("packs list --lang zh").out()).contains("已宣布，还不是规定");
        var yantai = json("packs list --json")
                .valueStream()
                .filter(pack -> pack.get("pack").asString().equals("yt-2012"))
                .findFirst()
                .orElseThrow();
        assertThat(yantai.propertyNames()).containsExactly("place", "pack", "title", "status", "from", "to", "version");
        assertThat(yantai.get("to").asString()).isEqualTo("2012-09-30");
    }

    @Test
    void check_counts_what_it_read() {
        var ran = Ran.of("packs check --packs ../packs");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .containsPattern("yt-2012 +rules: 6, sources: 2 +well made")
                .contains("cases: ");
        assertThat(json("packs check --json").get("well_made").asBoolean()).isTrue();
    }

    @Test
    void check_gives_file_line_and_caret() throws IOException {
        change("370600/yt-2012.yaml", "permit.kind ==", "permit.kid ==");
        var ran = Ran.of("packs check --packs " + folder);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .matches("(?s)yizhengtong: packs/370600/yt-2012.yaml:\\d+: \"permit.kid\" is neither .*"
                        + "did you mean permit.kind\\?\n.*\n +\\^\n");
        var view = Ran.of("packs check --json --packs " + folder);
        assertThat(view.status()).isEqualTo(2);
        assertThat(view.out()).contains("\"well_made\": false");
    }

    @Test
    void check_reads_the_cases_as_well() throws IOException {
        change("370600/yt-2012.cases.yaml", "permit.kind: none", "permit.kind: nine");
        assertThat(Ran.of("packs check --packs " + folder).err()).contains("yt-2012.cases.yaml:");
        Files.delete(folder.resolve("370600/yt-2012.cases.yaml"));
        assertThat(Ran.of("packs check --packs " + folder).err()).contains("this pack has no cases");
    }

    @Test
    void test_runs_the_cases_that_come_with_the_program() {
        var ran = Ran.of("packs test");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .containsPattern("370600/yt-2012.yaml +cases: 13 +all hold")
                .containsPattern("years.cases.yaml +cases: \\d+ +all hold")
                .contains("failed: 0;")
                .contains("without a case: 0 (0 %)");
    }

    @Test
    void test_says_what_fails_and_what_nobody_tried() throws IOException {
        var cases = folder("370600/yt-2012.cases.yaml");
        var written = Files.readString(cases);
        var two = written.indexOf("- case:", written.indexOf("- case:", 5) + 5);
        Files.writeString(cases, written.substring(0, two).replace("finds: open", "finds: yes"));
        var ran = Ran.of("packs test --packs " + folder);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("Failed: 370600/yt-2012.yaml: schooling with a permit")
                .contains("answer is open, not yes")
                .contains("Rules without a case")
                .contains("  yt-2012/equal-kindergarten");
        var view = json("packs test --json --packs " + folder);
        assertThat(view.get("failed").size()).isEqualTo(2);
        assertThat(view.get("share_without_case").asDouble()).isGreaterThan(0);
        assertThat(Ran.of("packs test --lang zh --packs " + folder).out()).contains("没有案例的规则");
    }

    @Test
    void test_tries_the_account_of_years_as_well() throws IOException {
        change("years.cases.yaml", "run_days: 415", "run_days: 416");
        var ran = Ran.of("packs test --packs " + folder);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("Failed: years.cases.yaml: CN 10 endorsed within the month")
                .contains("run_days is 415, not 416");
    }

    @Test
    void show_tells_all_about_a_rule() {
        var out = Ran.of("packs show sd-2011d/permit").out();
        assertThat(out)
                .startsWith("sd-2011d/permit  permit\nMeaning to stay thirty days or more?")
                .contains("residence.intended_days >= permit_stay")
                .contains("30 days from 2011-11-01")
                .contains("local-people, exempt-by-age")
                .containsPattern("confidence +B  read second-hand")
                .containsPattern("case +no  ");
        assertThat(Ran.of("packs show permit").out())
                .contains("sd-2011d/permit")
                .contains("cn-2016/permit");
        assertThat(Ran.of("packs show equal-schooling").out()).contains("open; left to each city");
        assertThat(Ran.of("packs show local-people").out())
                .contains("exception to")
                .contains("山东省人民政府令第253号");
        assertThat(Ran.of("packs show sd-2011d/permit --lang zh").out()).contains("打算在这里住满三十天吗？");
        assertThat(json("packs show sd-2011d/permit --json")
                        .get(0)
                        .get("figures")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("permit_stay");
    }

    @Test
    void compare_sets_two_laws_side_by_side() {
        var ran = Ran.of("packs compare 370600@2012-03-01 370600@2012-02-01" + FACTS);
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("A  370600 烟台市, on 1 March 2012\nB  370600 烟台市, on 1 February 2012")
                .contains("Only in A\n  yt-2012/equal-kindergarten")
                .doesNotContain("Only in B")
                .containsPattern("  ≠  service/community_affairs +yes +—")
                .containsPattern("\n     settlement +more must be asked +more must be asked");
        assertThat(Ran.of("packs compare 370600@2012-03-01 370600@2012-02-01").out())
                .doesNotContain("settlement");
        var view = json("packs compare 370600@2012-03-01 370600@2012-02-01 --json" + FACTS);
        assertThat(view.get("only_in_first").size()).isEqualTo(5);
        assertThat(view.get("findings").get(1).get("differs").asBoolean()).isTrue();
    }

    @Test
    void compare_tells_a_term_by_its_length() throws IOException {
        var facts = Files.writeString(folder.resolve("person.yaml"), """
                resident.hukou_place: 371323
                resident.birth_date: 1980-05-02
                residence.intended_days: 400
                residence.purpose: work
                home.kind: rented
                work.kind: employed
                work.since: 2011-09-02
                """);
        assertThat(Ran.of("packs compare 440605@2012-03-01 440605@2012-03-02 --facts " + facts)
                        .out())
                .containsPattern("≠  term +6 months.* 3 years");
    }

    @Test
    void compare_shows_in_what_a_rule_differs() throws IOException {
        var pack = folder("370600/yt-2012.yaml");
        Files.writeString(pack, Files.readString(pack) + """
                  - id: permit
                    for: permit
                    asks: { zh: "打算住吗？", en: "Meaning to stay?" }
                    cite: plan
                    confidence: B
                    when: residence.intended_days > permit_stay
                    then: required
                """);
        assertThat(Ran.of("packs compare 370600@2012-03-01 370600@2012-02-01 --packs " + folder)
                        .out())
                .contains("Said otherwise: permit (permit)")
                .contains("A  residence.intended_days > permit_stay")
                .contains("B  residence.intended_days >= permit_stay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "test"})
    void a_folder_without_packs_is_the_callers_mistake(String command) {
        var ran = Ran.of("packs " + command + " --packs " + folder);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("yizhengtong: there is no packs.yaml in ")
                .hasLineCount(1);
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(Ran.of(line).out());
    }

    private void change(String file, String old, String changed) throws IOException {
        var copy = folder(file);
        var text = Files.readString(copy);
        assertThat(text).contains(old);
        Files.writeString(copy, text.replace(old, changed));
    }

    /** A copy of the packs, and one file of it. */
    private Path folder(String file) throws IOException {
        var packs = Path.of("../packs");
        try (var all = Files.walk(packs)) {
            for (var one : all.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                if (one.startsWith(packs.resolve("target"))) continue;
                var copy = folder.resolve(packs.relativize(one));
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
        return folder.resolve(file);
    }
}
