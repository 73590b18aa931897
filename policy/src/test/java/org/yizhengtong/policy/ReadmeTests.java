package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.policy.pack.HistoryFile;

@DisplayName("The examples of the READMEs work")
class ReadmeTests {
    @Test
    void the_first_example_finds_and_says_what_to_ask() throws IOException {
        var policy = Policy.read(Path.of("../packs"));
        var day = LocalDate.parse("2012-03-01");
        var facts = Facts.none()
                .with("residence.intended_days", 400L, Origin.SAID)
                .with("resident.hukou_place", "371323", Origin.SAID);
        var finding = policy.find(new Inquiry("370600", day, day, facts, Set.of()));

        assertThat(finding.permit().answer()).isEqualTo(Answer.ASK);
        assertThat(finding.ask()).startsWith("residence.purpose", "resident.birth_date");
        var source = Files.readString(Path.of("src/test/java/org/yizhengtong/policy/ReadmeTests.java"));
        assertThat(source.replaceAll("\\s+", "")).contains(example("README.md", "java"));
    }

    @Test
    void the_case_is_one_of_the_drafts_own() throws IOException {
        var cases = Files.readString(Path.of("../packs/370000/sd-2011d.cases.yaml"));
        assertThat(cases.replaceAll("\\s+", "")).contains(example("../packs/README.md", "yaml"));
    }

    @Test
    void the_account_of_years_is_as_said() throws IOException {
        var years = Policy.read(Path.of("src/test/resources/years"));
        var history = HistoryFile.read("history.yaml", """
                - { on: 2016-02-15, event: registered, place: "370602" }
                - { on: 2016-08-15, event: permit_issued }
                - { on: 2017-11-20, event: endorsed_late }
                """);
        var account = years.years("370600", LocalDate.parse("2018-03-01"), history, Map.of());

        assertThat(account.runSince()).isEqualTo(LocalDate.parse("2017-11-20"));
        assertThat(account.runDays()).isEqualTo(101);
        assertThat(account.cumulativeDays()).isEqualTo(648);
        assertThat(account.gaps()).hasSize(1);
        var source = Files.readString(Path.of("src/test/java/org/yizhengtong/policy/ReadmeTests.java"));
        assertThat(source.replaceAll("\\s+", "")).contains(example("README.md", "java", 2));
    }

    @Test
    void the_continuity_section_and_its_case_are_those_of_the_tests() throws IOException {
        var nation = Files.readString(Path.of("src/test/resources/years/nation.yaml"));
        assertThat(nation.replaceAll("\\s+", "")).contains(example("../packs/README.md", "yaml", 2));
        var cases = Files.readString(Path.of("src/test/resources/years/years.cases.yaml"));
        assertThat(cases.replaceAll("\\s+", "")).contains(example("../packs/README.md", "yaml", 3));
    }

    private static String example(String readme, String language) throws IOException {
        return example(readme, language, 1);
    }

    /** The example of this number among those in the language, counted from 1. */
    private static String example(String readme, String language, int number) throws IOException {
        var text = Files.readString(Path.of(readme));
        var start = 0;
        for (var i = 0; i < number; i++) start = text.indexOf("```" + language, start) + 3 + language.length();
        return text.substring(start, text.indexOf("```", start)).replaceAll("\\s+", "");
    }
}
