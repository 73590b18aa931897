package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private static String example(String readme, String language) throws IOException {
        var text = Files.readString(Path.of(readme));
        var start = text.indexOf("```" + language) + 3 + language.length();
        return text.substring(start, text.indexOf("```", start)).replaceAll("\\s+", "");
    }
}
