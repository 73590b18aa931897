package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    icon: school | icon: !!java.net.URL school | tags (!) are not allowed | !!java
                    icon: school | icon: *school | aliases (*) are not allowed | *school
                    icon: school | icon: [school | this is not YAML | -
                    """)
    void refused(String old, String changed, String wanted, String caret) throws IOException {
        var lines = read(old.replace("\\n", "\n"), changed.replace("\\n", "\n"));
        assertThat(lines[0]).matches("packs/sample-city.yaml:\\d+: .*").contains(wanted);
        assertThat(lines).hasSize(3);
        if (!caret.equals("-"))
            assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith(caret);
    }

    @Test
    void a_file_of_more_than_one_megabyte_is_refused() throws IOException {
        assertThat(read("icon: school", "icon: " + "x".repeat(1_000_001))[0]).contains("larger than 1 MB");
    }

    @Test
    void a_condition_over_several_lines_keeps_its_place() throws IOException {
        var lines = read(
                "when: years(residence.since, on) >= settle_years",
                "when: >-\n      years(residence.since, on)\n      >= settle_yeers");
        assertThat(lines[1]).isEqualTo("      >= settle_yeers");
        assertThat(lines[2]).isEqualTo("         ^");
    }

    @Test
    void two_packs_of_one_place_may_not_state_a_rule_for_the_same_days_by_oversight() throws IOException {
        var other =
                Files.readString(ENGINE.resolve("sample-city.yaml")).replace("pack: sample-city", "pack: other-city");
        Files.writeString(folder.resolve("other-city.yaml"), other);
        var lines = read("cite: rules 27", "cite: rules 27", "packs: [nation.yaml, other-city.yaml, sample-city.yaml]");
        assertThat(lines[0])
                .contains("the dates overlap: other-city states settle-after-seven-years")
                .endsWith("or name other-city under amends");
        var amends = read(
                "status: in_force",
                "status: in_force\namends: [another]",
                "packs: [nation.yaml, other-city.yaml, sample-city.yaml]");
        assertThat(amends[0]).contains("there is no pack another before this one");
    }

    private String[] read(String old, String changed) throws IOException {
        return read(old, changed, "packs: [nation.yaml, sample-city.yaml]");
    }

    private String[] read(String old, String changed, String list) throws IOException {
        Files.writeString(folder.resolve("packs.yaml"), list);
        for (var name : new String[] {"vocabulary.yaml", "services.yaml", "nation.yaml"}) {
            Files.copy(ENGINE.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        var good = Files.readString(ENGINE.resolve("sample-city.yaml"));
        assertThat(good).contains(old);
        var at = good.indexOf(old);
        Files.writeString(
                folder.resolve("sample-city.yaml"),
                good.substring(0, at) + changed + good.substring(at + old.length()));
        var bad = catchThrowableOfType(BadPack.class, () -> Policy.read(folder));
        assertThat(bad).isNotNull();
        return String.valueOf(bad.getMessage()).split("\n");
    }
}
