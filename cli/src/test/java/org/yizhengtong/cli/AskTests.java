package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ask: one question at a time, the most deciding first")
class AskTests {
    private static final String PERMIT = "ask --place 370600 --on 2012-03-01 --ask permit";

    @Test
    void it_ends_with_the_finding_when_nothing_can_change_it_any_more() {
        var ran = Ran.typing("3\n371323\n", PERMIT);
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("One question at a time.")
                .contains("How many days do you mean to stay here?")
                .contains("Permit: not now")
                .doesNotContain("The input ended");
    }

    @Test
    void options_have_numbers_and_codes_are_taken_as_well() {
        var byNumber = Ran.typing("400\n371323\n4\n", PERMIT);
        assertThat(byNumber.out())
                .contains("  4  Medical care")
                .contains("To visit relatives or friends (for a while only)");
        assertThat(byNumber.out()).contains("Permit: may go without");
        assertThat(Ran.typing("400\n371323\nmedical\n", PERMIT).out()).isEqualTo(byNumber.out());
    }

    @Test
    void a_question_mark_explains() {
        assertThat(Ran.typing("?\n3\n371323\n", PERMIT).out())
                .contains("A year is 365; for good, write 3650.")
                .contains("Answer: write a whole number.")
                .contains("An empty line means: I do not know.")
                .contains("Permit: not now");
        assertThat(Ran.typing("400\n？\n", PERMIT).out()).contains("Shown by: household booklet or identity card");
    }

    @Test
    void an_empty_line_means_not_known_and_is_not_asked_again() {
        var out = Ran.typing("\n".repeat(40), PERMIT).out();
        assertThat(out.split("How many days do you mean to stay here\\?")).hasSize(2);
        assertThat(out).contains("Permit: more must be asked").doesNotContain("The input ended");
    }

    @Test
    void what_cannot_be_taken_is_asked_again() {
        var out = Ran.typing("soon\n-1\n400\nNowhere\n371323\n99\n4\n", PERMIT).out();
        assertThat(out)
                .contains("That cannot be taken: write a whole number 0 to 36500.")
                .contains("That cannot be taken: write a division code such as 370602, or the name in Chinese.")
                .contains("That cannot be taken: write the number of one of the lines above.")
                .contains("Permit: may go without");
    }

    @Test
    void an_answer_that_contradicts_another_is_asked_again(@TempDir Path folder) throws IOException {
        var facts = Files.writeString(folder.resolve("person.yaml"), """
                resident.hukou_place: 371323
                resident.birth_date: 1990-01-01
                home.kind: own
                """);
        var out = Ran.typing(
                        "1980-05-05\n2017-01-01\n", "ask --place 370602 --on 2018-03-01 --ask permit --facts " + facts)
                .out();
        assertThat(out)
                .contains("  \"Registered here since\" (5 May 1980) lies before \"Date of birth\"")
                .contains("Permit: required");
    }

    @Test
    void what_cannot_be_asked_is_told_before_the_first_question() {
        var ran = Ran.of("ask --place 370600 --on 2012-03-01 --ask castles");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void places_are_found_by_name_and_days_as_people_write_them() {
        var out = Ran.typing("400\n沂水\n8\n1942年3月1日\n", PERMIT).out();
        assertThat(out).contains("371323  临沂市沂水县").contains("Permit: may go without");
        assertThat(Ran.typing("400\n市中区\n", PERMIT).out())
                .as("several of that name")
                .contains("370103  ");
        assertThat(Ran.typing("400\n371323\n8\n1942/3/1\n", PERMIT).out()).contains("Permit: may go without");
        assertThat(Ran.typing("４００\n371323\n8\n1942.3.1\n", PERMIT).out()).contains("Permit: may go without");
    }

    @Test
    void yes_and_no_have_numbers_too() {
        var settlement = PERMIT.replace("permit", "settlement") + " --facts src/test/resources/golden/person.yaml";
        var out = Ran.typing("1\n370602\n1\n", settlement).out();
        assertThat(out).contains("Have you signed a labour contract?\n  1  yes   2  no\n> ");
        for (var no : new String[] {"2", "n", "不是"}) {
            assertThat(Ran.typing("1\n370602\n" + no + "\n", settlement).out()).contains("Settlement: not now");
        }
    }

    @Test
    void when_the_input_ends_it_says_so_and_finds_what_it_can() {
        var ran = Ran.typing("400\n", PERMIT);
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("The input ended here.").contains("Permit: more must be asked");
    }

    @Test
    void as_json_only_the_finding_goes_to_standard_output() {
        var ran = Ran.typing("3\n371323\n", PERMIT + " --json");
        assertThat(ran.out()).startsWith("{").contains("\"answer\": \"no\"");
        assertThat(ran.err()).contains("How many days do you mean to stay here?");
    }

    @Test
    void it_speaks_chinese() {
        var ran = Ran.in(Map.of("LANG", "zh_CN.UTF-8"), "abc\n3\n371323\n", PERMIT.split(" "));
        assertThat(ran.out()).contains("一次问一个问题").contains("这样写不行：请写一个整数").contains("居住证：现在不行");
    }

    @Test
    void answers_and_facts_cannot_both_come_from_standard_input() {
        var ran = Ran.of("ask --place 370600 --facts -");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("give --facts a file instead of -");
    }
}
