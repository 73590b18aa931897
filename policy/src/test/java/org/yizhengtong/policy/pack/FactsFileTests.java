package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.BadFile;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Origin;

@DisplayName("A file of facts: each of its type, and where it comes from")
class FactsFileTests {
    private static final FactsFile READER =
            new FactsFile(PackFolder.read(Path.of("../packs")).vocabulary());

    @Test
    void a_value_alone_was_said() {
        assertThat(read("residence.intended_days: 400\nresident.hukou_place: 371323\nwork.contract: true\n"))
                .isEqualTo(Facts.none()
                        .with("residence.intended_days", 400L, Origin.SAID)
                        .with("resident.hukou_place", "371323", Origin.SAID)
                        .with("work.contract", true, Origin.SAID));
    }

    @Test
    void where_it_comes_from_may_be_told() {
        var facts = read("resident.birth_date: { value: 1942-03-01, origin: seen }\n"
                + "home.kind:\n  value: own\n  origin: confirmed\nstudy.kind: { value: none }\n");
        assertThat(facts.all())
                .containsEntry("resident.birth_date", new Fact(LocalDate.parse("1942-03-01"), Origin.SEEN))
                .containsEntry("home.kind", new Fact("own", Origin.CONFIRMED))
                .containsEntry("study.kind", new Fact("none", Origin.SAID));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    resident.birthdate: 1942-03-01 | there is no fact "resident.birthdate"; did you mean resident.birth_date? | resident.birthdate
                    resident.birth_date: 1942-02-30 | resident.birth_date: write a day such as 2012-03-01 | 1942-02-30
                    residence.intended_days: long | residence.intended_days: write a whole number 0 to 36500 | long
                    residence.intended_days: -1 | residence.intended_days: write a whole number 0 to 36500 | -1
                    home.kind: palace | home.kind: choose one of: | palace
                    work.contract: maybe | work.contract: choose yes or no (true or false) | maybe
                    resident.birth_date: 1990-01-01\\nresidence.since: 1980-01-01 | residence.since: "Living here since" (1 January 1980) lies before "Date of birth" (1 January 1990): correct one of them. | 1980-01-01
                    residence.since: { value: 1980-01-01, origin: seen }\\nresident.birth_date: 1990-01-01 | lies before "Date of birth" (1 January 1990): correct one of them. | 1980-01-01
                    resident.hukou_place: Pingyi | resident.hukou_place: choose a place: a division code | Pingyi
                    resident.hukou_place: | resident.hukou_place wants one value; leave the line out | -
                    home.kind: [own] | home.kind wants one value | [own]
                    home.kind: { value: own, origin: heard } | an origin is said, seen or confirmed | heard
                    home.kind: { value: own, orgin: seen } | "orgin" is not known here; there are: origin, value; did you mean origin? | orgin
                    home.kind: { origin: seen } | "value:" is missing here | { origin
                    home.kind: own\\nhome.kind: rented | "home.kind" is written twice; keep one | home.kind: rented
                    home.kind: *a | aliases (*) are not allowed | *a
                    home.kind: !!str own | tags (!) are not allowed | !!str
                    - own | a mapping (key: value) is wanted here | - own
                    home.kind: [own | this is not YAML | -
                    # nothing | the file is empty | -
                    """)
    void refused(String written, String wanted, String caret) {
        var text = written.replace("\\n", "\n") + "\n";
        var bad = catchThrowableOfType(BadFile.class, () -> read(text));
        assertThat(bad).isNotNull();
        var lines = String.valueOf(bad.getMessage()).split("\n");
        assertThat(lines[0]).matches("person.yaml:\\d+: .*").contains(wanted);
        assertThat(lines).hasSize(3);
        if (!caret.equals("-"))
            assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith(caret);
    }

    @Test
    void a_file_far_larger_than_one_person_is_refused() {
        assertThatThrownBy(() -> read("#".repeat(100_001)))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith("person.yaml: the file is larger than 100 kB");
    }

    private static Facts read(String text) {
        return READER.read("person.yaml", text);
    }
}
