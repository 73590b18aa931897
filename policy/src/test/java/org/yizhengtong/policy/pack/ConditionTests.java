package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhengtong.policy.SampleFolder;
import org.yizhengtong.policy.rule.Condition;
import org.yizhengtong.policy.rule.Operand;
import org.yizhengtong.policy.rule.PlaceRelation;
import org.yizhengtong.policy.rule.Test.Holds;
import org.yizhengtong.policy.rule.Test.OneOf;
import org.yizhengtong.policy.rule.Test.PointsReach;
import org.yizhengtong.policy.rule.Test.Reads;
import org.yizhengtong.policy.rule.Test.Where;

@DisplayName("A condition is read as it is written, or refused where it goes wrong")
class ConditionTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "work.contract, true",
        "work.contract == true, true",
        "work.contract == false, false",
        "work.contract != true, false",
        "work.contract != false, true",
        "!work.contract, false"
    })
    void yes_or_no(String condition, boolean wanted) throws IOException {
        assertThat(read(condition)).isEqualTo(new Holds("work.contract", wanted));
    }

    @Test
    void one_of_some_options() throws IOException {
        assertThat(read("home.kind in [\"own\", \"shed\"]"))
                .isEqualTo(new OneOf("home.kind", Set.of("own", "shed"), true));
    }

    @Test
    void how_places_lie_to_each_other() throws IOException {
        var home = new Operand.FactValue("residence.place");
        var city = new Operand.Constant("620100");
        assertThat(read("within(residence.place, \"620100\")"))
                .isEqualTo(new Where(PlaceRelation.WITHIN, home, city, true));
        assertThat(read("!same_city(\"620100\", residence.place)"))
                .isEqualTo(new Where(PlaceRelation.SAME_CITY, city, home, false));
        assertThat(read("city_district(residence.place)"))
                .isEqualTo(new Where(PlaceRelation.CITY_DISTRICT, home, home, true));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DAY_COUNT == 'counted', true", "DAY_COUNT != 'counted', false"})
    void which_reading_is_followed(String condition, boolean wanted) throws IOException {
        assertThat(read(condition)).isEqualTo(new Reads("DAY_COUNT", "counted", wanted));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"points >= needed, true", "points < needed, false"})
    void points_that_reach_what_is_needed(String condition, boolean wanted) throws IOException {
        assertThat(read(condition)).isInstanceOfSatisfying(PointsReach.class, reach -> {
            assertThat(reach.figure()).isEqualTo("needed");
            assertThat(reach.wanted()).isEqualTo(wanted);
            assertThat(reach.facts()).containsExactlyInAnyOrder("work.contract", "insurance.months");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            points > needed                        | points are compared with the parameter that says how many are needed: points >= needed | > needed
            points >= insurance.months             | points are compared with the parameter that says how many are needed | >= insurance
            DAY_COUNT == "countd"                  | "countd" is not a reading of DAY_COUNT; there are: not_counted, counted; did you mean counted? | == "countd"
            DAY_COUNT > "counted"                  | a reading is compared with one of its values, as in NAME == "value" | > "counted"
            DAY_COUNT == home.kind                 | a reading is compared with one of its values | == home
            home.kind in ["own", "shak"]           | "shak" is not an option of home.kind; there are: own, rented, shed; did you mean shed? | "shak"
            within(home.kind, "620100")            | a place is wanted here: a fact of type place, or a division code | .kind
            within(residence.place, "62010")       | a place is wanted here: a fact of type place, or a division code | "62010"
            dayz(residence.since, on) >= stay      | "dayz" is neither a fact of vocabulary.yaml nor a parameter | dayz
            "work.contrct"                         | "work.contrct" is neither a fact of vocabulary.yaml nor a parameter of this pack; did you mean work.contract? | work.contrct
            'work.contract && home.knd == "own"'   | "home.knd" is neither a fact of vocabulary.yaml nor a parameter of this pack; did you mean home.kind? | home.knd
            """)
    void refused(String condition, String wanted, String at) throws IOException {
        var refusal = city(condition).refused();
        assertThat(refusal.said()).matches("packs/city.yaml:\\d+: .*").contains(wanted);
        assertThat(refusal.at()).startsWith(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n      home.knd == 'own'\n      || work.contract",
                "|\n      work.contract\n      || home.knd == 'own'",
                "|\n      work.contract\n      || (\n      home.knd == 'own')"
            })
    void a_slip_in_one_of_several_lines_is_shown_in_that_line(String condition) throws IOException {
        var refusal = city(condition).refused();
        assertThat(refusal.said()).contains("\"home.knd\" is neither");
        assertThat(refusal.at()).startsWith("home.knd == 'own'");
    }

    @Test
    void one_cut_short_at_the_end_of_its_file_is_refused_there() throws IOException {
        var sample = city("work.contract");
        var text = sample.text("city.yaml");
        var end = text.indexOf("    when: work.contract\n");
        var cut = text.substring(0, end) + "    then: entitled\n    when: work.contract &&";
        var refusal = sample.with("city.yaml", cut).refused();
        assertThat(refusal.said()).contains("the condition does not hold together");
        assertThat(refusal.at()).isEmpty();
    }

    private Condition read(String condition) throws IOException {
        return city("'" + condition.replace("'", "\"") + "'")
                .read()
                .packs()
                .get(1)
                .rules()
                .get(0)
                .when();
    }

    private SampleFolder city(String condition) throws IOException {
        return SampleFolder.copied(Path.of("src/test/resources/packs"), folder)
                .changed("city.yaml", "days(residence.since, on) >= stay", condition);
    }
}
