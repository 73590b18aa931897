package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("decide: finds for one person")
class DecideTests {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String YANTAI =
            "decide --place 370600 --on 2012-03-01 --facts " + GOLDEN.resolve("person.yaml");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"yantai.zh.txt", "yantai.en.txt", "yantai.json"})
    @DisplayName("Yantai on 1 March 2012, word for word")
    void word_for_word(String file) throws IOException {
        var options = file.endsWith(".json") ? " --json --ask permit" : " --lang " + file.split("\\.")[1];
        var ran = Ran.of(YANTAI + options);
        // A pack's version changes with every comment in it.
        var said = ran.out().replaceAll("\"version\": \"[0-9a-f]{12}\"", "\"version\": \"…\"");
        // Where the words are meant to change, this file is the new golden one.
        Files.writeString(Files.createDirectories(Path.of("target/golden")).resolve(file), said);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(said).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    @Test
    void the_environment_chooses_the_language_and_the_option_goes_before_it() {
        assertThat(Ran.in(Map.of("LANG", "zh_CN.UTF-8"), "", YANTAI.split(" ")).out())
                .contains("居住证：可以不办");
        assertThat(Ran.in(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"), "", YANTAI.split(" "))
                        .out())
                .contains("Permit: may go without");
        assertThat(Ran.in(Map.of("LANG", "zh_CN.UTF-8"), "", (YANTAI + " --lang en").split(" "))
                        .out())
                .contains("Permit: may go without");
        assertThat(Ran.in(Map.of(), "", YANTAI.split(" ")).out()).contains("Permit: may go without");
    }

    @Test
    void without_facts_it_says_what_to_ask_first() {
        var ran = Ran.of("decide --place 370600 --on 2012-03-01");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Permit: more must be asked")
                .contains("Still to be asked, the most deciding first");
    }

    @Test
    void facts_may_come_from_standard_input() {
        var typed = """
                residence.intended_days: 3
                resident.hukou_place: "371323"
                residence.place: "370602"
                """;
        var ran = Ran.typing(typed, "decide --place 370600 --on 2012-03-01 --facts -");
        assertThat(ran.out()).contains("Permit: not now").contains("Days intended to stay 3 days ≥ 30 days");
    }

    @Test
    void the_day_is_todays_in_shanghai_where_none_is_given() {
        assertThat(Ran.of("decide --place 370600").out()).startsWith("370600 烟台市, on 1 March 2012");
        assertThat(Ran.of("decide --place 370600 --on 2026-01-01 --law-on 2012-03-01")
                        .out())
                .startsWith("370600 烟台市, on 1 January 2026")
                .contains("Law of 1 March 2012");
    }

    @Test
    void one_matter_alone_is_shown_with_its_rules() {
        var service = Ran.of(YANTAI + " --ask employment_service").out();
        assertThat(service).contains("Help with finding work").contains("└─ Is a residence permit held?");
        assertThat(service)
                .doesNotContain("Registration")
                .doesNotContain("Kindergarten")
                .doesNotContain("work.kind");
        assertThat(Ran.of(YANTAI + " --ask service/employment_service").out()).isEqualTo(service);
        assertThat(Ran.of(YANTAI + " --ask term").out())
                .isEqualTo(Ran.of(YANTAI + " --ask permit").out());
    }

    @Test
    void the_rules_behind_every_answer_are_shown_on_request() {
        assertThat(Ran.of(YANTAI).out()).doesNotContain("Is a residence permit held?");
        assertThat(Ran.of(YANTAI + " --why").out()).contains("Is a residence permit held?");
    }

    @Test
    void what_is_missing_is_said_in_words() {
        var facts = "permit.kind: temporary\n";
        assertThat(Ran.typing(facts, "decide --place 370600 --on 2012-03-01 --facts - --ask employment_service")
                        .out())
                .contains("What is missing (any one of these is enough):")
                .contains("- ");
    }

    @Test
    void columns_stand_below_each_other_however_wide_the_letters() {
        assertThat(Columns.width("满七十岁了吗？")).isEqualTo(14);
        assertThat(Columns.width("├─ on 3 月")).isEqualTo(10);
        assertThat(Columns.padded("市", 4)).isEqualTo("市  ");
        assertThat(Columns.padded("town", 2)).isEqualTo("town");
    }
}
