package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.SampleFolder.Refusal;

@DisplayName("A pack that is not well made is refused with file, line and caret")
class BadPackTests {
    private static final Path ENGINE = Path.of("src/test/resources/engine");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    residence.since, on) >= | residense.since, on) >= | "residense.since" is neither a fact of vocabulary.yaml nor a parameter of this pack; did you mean residence.since? | residense
                    >= settle_years | >= settle_year | "settle_year" is neither a fact of vocabulary.yaml nor a parameter of this pack; did you mean settle_years? | settle_year
                    years(residence.since, on) >= settle_years | years(residence.since, on) == "seven" | the condition does not hold together | ==
                    years(residence.since, on) >= settle_years | years(residence.since, on) >= years(resident.birth_date, on) | stand alone on one side | >=
                    years(residence.since, on) >= settle_years | years(residence.since, on) >= 7 | no number stands in a rule | 7
                    years(residence.since, on) >= settle_years | "false" | this rule can never apply: its condition is false for everybody | "false"
                    years(residence.since, on) >= settle_years | home.kind == "shack" | "shack" is not an option of home.kind; there are: own, rented, shed; did you mean shed? | "shack"
                    years(residence.since, on) >= settle_years | home.kind == "own" && home.kind == "rented" | this rule can never apply: its condition asks for things | home.kind
                    years(residence.since, on) >= settle_years | work.contract && !work.contract | this rule can never apply: its condition asks for things | work.contract
                    years(residence.since, on) >= settle_years | years(resident.birth_date, on) >= child_age && years(resident.birth_date, on) < settle_years | this rule can never apply: its condition asks for things | years
                    years(residence.since, on) >= settle_years | work.contract in [true] | work.contract has no options | .contract
                    years(residence.since, on) >= settle_years | within("370602", "370600") | this compares no fact | ("370602"
                    years(residence.since, on) >= settle_years | work.contract >= true | compare them with == or != | >=
                    years(residence.since, on) >= settle_years | years(residence.since, on) >= insurance.months | a comparison looks at one fact | >=
                    years(residence.since, on) >= settle_years | residence.since >= resident.birth_date | a comparison looks at one fact | >=
                    years(residence.since, on) >= settle_years | insurance.months >= points | "points" is neither | points
                    then: entitled\\n  - id: schooling | then: entitled\\n    to: 2004-12-31\\n  - id: schooling | its days lie outside those of its pack | settle-after
                    cite: rules 27\\n    conf | conf | "cite:" is missing here | id: settle
                    cite: rules 27\\n    conf | cite: rule 27\\n    conf | "rule" is not among this pack's sources: rules; did you mean rules? | rule 27
                    for: settlement | for: service/schoolin | there is no service schoolin in this pack; did you mean schooling? | service/schoolin
                    asks: { zh: "住满七年了吗？" | ask: { zh: "住满七年了吗？" | "ask" is not known here | ask:
                    then: entitled\\n  - id: schooling | then: entitle\\n  - id: schooling | "entitle" is not an outcome | entitle
                    then: entitled\\n  - id: schooling | then: entitled\\n    from: 2012-03-02\\n    to: 2012-03-01\\n  - id: schooling | this rule can never apply: it ends before it begins | 2012-03-01
                    then: entitled\\n  - id: schooling | then: entitled\\n    from: 2012-02-30\\n  - id: schooling | "2012-02-30" is not a day | 2012-02-30
                    then: entitled\\n  - id: schooling | then: entitled\\n    exception_to: settle\\n  - id: schooling | this rule can never apply: there is no rule settle | settle
                    then: entitled\\n  - id: schooling | then: entitled\\n    exception_to: settle-after-seven-years\\n  - id: schooling | the exceptions run in a circle | settle-after
                    then: entitled\\n  - id: schooling | then: entitled\\n    exception_to: permit-after-half-a-year\\n  - id: schooling | is about permit, not about settlement | permit-after
                    id: housing-after-insurance | id: settle-after-seven-years | the id "settle-after-seven-years" is used twice | settle-after
                    values: [{ from: 2005-01-01, value: 7, cite: rules 27 }] | values: [{ value: 7, cite: rules 27 }] | "from:" is missing here | { value
                    value: 7, cite: rules 27 }] | value: 7, cite: rules 27 }, { from: 2005-01-01, value: 8, cite: rules 27 }] | the values of settle_years overlap | 2005-01-01, value: 8
                    values: [{ from: 2005-01-01, value: 7, cite: rules 27 }] | values: [] | settle_years has no dated value | { means: { zh: 住满
                    values: [{ from: 2005-01-01, value: 7, | values: [{ from: 2006-01-01, value: 7, | settle_years has no value on 2005-01-01 | { means: { zh: 住满
                    cite: rules 27 }] | cite: rules 27 }, { from: 2899-01-01, value: 8, cite: rules 27 }] | 2899-01-01 cannot be; days lie between 1900-01-01 and 2199-12-31 | 2899
                    value: 7, cite | value: 201, cite | 201 is too large; a figure in years is at most 200 | 201
                    insured: { means | most: { means: { zh: 很多, en: Much }, values: [{ from: 2005-01-01, value: 1000000000, cite: rules 1 }] }\\n  insured: { means | 1000000000 is too large; a figure is at most 999999999 | 1000000000
                    services:\\n | limits: [{ step: isue, number: 15, unit: day, cite: rules 9, confidence: A }]\\nservices:\\n | "isue" is not a step; there are: change_of_address, issue, | isue
                    services:\\n | consents: [{ what: nam, second_officer: true, cite: rules 9, confidence: A }]\\nservices:\\n | "nam" is not a particular of the register; there are: address_line, | nam
                    services:\\n | limits: [{ step: issue, number: 0, unit: day, cite: rules 9, confidence: A }]\\nservices:\\n | a limit is 1 to 3650 days | 0
                    services:\\n | limits: [{ step: issue, number: 15, unit: day, cite: rules 9, confidence: A, from: 2012-01-02, to: 2012-01-01 }]\\nservices:\\n | this line can never apply | 2012-01-01
                    icon: school | icon: !!java.net.URL school | tags (!) are not allowed | !!java
                    icon: school | icon: *school | aliases (*) are not allowed | *school
                    icon: school | icon: [school | this is not YAML | -
                    """)
    void refused(String old, String changed, String wanted, String caret) throws IOException {
        var refusal = refused(old.replace("\\n", "\n"), changed.replace("\\n", "\n"));
        assertThat(refusal.said()).matches("packs/sample-city.yaml:\\d+: .*").contains(wanted);
        if (!caret.equals("-")) assertThat(refusal.at()).startsWith(caret);
    }

    @Test
    void a_file_in_another_encoding_says_so() throws IOException {
        SampleFolder.copied(ENGINE, folder);
        Files.writeString(folder.resolve("nation.yaml"), "pack: 国家", Charset.forName("GBK"));
        assertThatThrownBy(() -> Policy.read(folder))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("packs/nation.yaml")
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void the_lines_of_one_rule_are_about_one_matter() throws IOException {
        var again = "then: entitled\n    to: 2012-12-31\n  - id: settle-after-seven-years\n    for: permit\n"
                + "    asks: { zh: a, en: a }\n    cite: rules 27\n    confidence: A\n    from: 2013-01-01\n"
                + "    when: work.contract\n    then: entitled\n  - id: schooling";
        assertThat(refused("then: entitled\n  - id: schooling", again).said())
                .contains("in another line of it (sample-city); choose another id");
    }

    @Test
    void every_line_of_a_rule_that_changed_is_looked_at() throws IOException {
        var again = "then: entitled\n    to: 2012-12-31\n  - id: settle-after-seven-years\n    for: settlement\n"
                + "    asks: { zh: a, en: a }\n    cite: rules 27\n    confidence: A\n    from: 2013-01-01\n"
                + "    when: work.contract\n    then: entitled\n  - id: schooling";
        var refusal = city("then: entitled\n  - id: schooling", again)
                .changed(
                        "sample-city.yaml",
                        "years(residence.since, on) >= settle_years",
                        "work.contract && !work.contract")
                .refused();
        assertThat(refusal.at()).isEqualTo("work.contract && !work.contract");
    }

    @Test
    void a_file_of_more_than_one_megabyte_is_refused() throws IOException {
        assertThat(refused("icon: school", "icon: " + "x".repeat(1_000_001)).said())
                .contains("larger than 1 MB");
    }

    @Test
    void a_condition_over_several_lines_keeps_its_place() throws IOException {
        var refusal = refused(
                "when: years(residence.since, on) >= settle_years",
                "when: >-\n      years(residence.since, on)\n      >= settle_yeers");
        assertThat(refusal.at()).isEqualTo("settle_yeers");
    }

    @Test
    void a_condition_of_thirty_nested_choices_is_read() throws IOException {
        var nested = "work.contract";
        for (var i = 0; i < 30; i++) nested = "(home.kind == 'own' || work.contract) && (" + nested + ")";
        assertThat(city("years(residence.since, on) >= settle_years", nested)
                        .read()
                        .packs())
                .isNotEmpty();
    }

    @Test
    void two_packs_of_one_place_may_not_state_a_rule_for_the_same_days_by_oversight() throws IOException {
        var twice = SampleFolder.copied(ENGINE, folder)
                .with("packs.yaml", "packs: [nation.yaml, other-city.yaml, sample-city.yaml]")
                .with("other-city.yaml", Files.readString(ENGINE.resolve("sample-city.yaml")))
                .changed("other-city.yaml", "pack: sample-city", "pack: other-city");
        assertThat(twice.refused().said())
                .contains("the dates overlap: other-city states settle-after-seven-years")
                .endsWith("or name other-city under amends");
        assertThat(twice.changed("sample-city.yaml", "status: in_force", "status: in_force\namends: [another]")
                        .refused()
                        .said())
                .contains("there is no pack another before this one");
    }

    private Refusal refused(String old, String changed) throws IOException {
        return city(old, changed).refused();
    }

    /** The sample city with one place of its pack changed. */
    private SampleFolder city(String old, String changed) throws IOException {
        return SampleFolder.copied(ENGINE, folder).changed("sample-city.yaml", old, changed);
    }
}
