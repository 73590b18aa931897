package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.BadPack;
import org.yizhengtong.policy.SampleFolder;
import org.yizhengtong.policy.SampleFolder.Refusal;
import org.yizhengtong.policy.years.BadHistory;

@DisplayName("A misspelt key is refused wherever it stands: it would pass for one that was left out")
class MisspeltKeyTests {
    private static final Path WHOLE = Path.of("src/test/resources/packs");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "of {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            the list of packs           | packs.yaml      | packs: [                   | pack: nation\\npacks: [       | pack
            the list of services        | services.yaml   | services:                  | service: x\\nservices:        | service
            a service all packs share   | services.yaml   | bring:                     | brings:                       | brings
            a fact                      | vocabulary.yaml | strength: seen             | strengh: seen                 | strengh
            a fact that comes later     | vocabulary.yaml | not_before:                | not_befor:                    | not_befor
            an option                   | vocabulary.yaml | help: { zh: 有房产证       | hlep: { zh: 有房产证          | hlep
            words in two languages      | vocabulary.yaml | zh: 工棚, en: shed         | zh: 工棚, en: shed, eng: shed | eng
            a pack                      | city.yaml       | to: 2031-12-31             | til: 2031-12-31               | til
            a source                    | city.yaml       | number: 样政发             | numbr: 样政发                 | numbr
            a reading                   | city.yaml       | follow: not_counted        | follow: not_counted\\n    folow: x | folow
            rules that give way         | city.yaml       | from: 2016-01-01, unless   | to: 2017-01-01, from: 2016-01-01, unless | to
            a figure                    | city.yaml       | left_to:                   | lef_to:                       | lef_to
            a figure's value            | city.yaml       | value: 30, cite: rules     | value: 30, to: 2012-12-31, cite: rules | to
            a pack's own service        | city.yaml       | icon: school               | icon: school, desk: 3         | desk
            a paper                     | city.yaml       | required: true             | required: true, requird: no   | requird
            a time limit                | city.yaml       | to: 2020-12-31             | till: 2020-12-31              | till
            a paper for another         | city.yaml       | required: true             | required: true, on_behal: true | on_behal
            whom others apply for       | city.yaml       | limits:                    | proxies: [{ who: child, undr: 16 }]\\nlimits: | undr
            who agrees to corrections   | city.yaml       | second_officer: true       | second_oficer: true           | second_oficer
            time under an old permit    | city.yaml       | rules 20, confidence: B     | rules 20, form: x, confidence: B | form
            endorsement                 | city.yaml       | term: true                 | trem: true                    | trem
            a step of lateness          | city.yaml       | within: 30 day             | witin: 30 day                 | witin
            moves                       | city.yaml       | value: city, cite          | value: city, form: x, cite    | form
            an item of points           | city.yaml       | most: 30                   | mots: 30                      | mots
            what an item counts         | city.yaml       | per: 12                    | pre: 12                       | pre
            a duty                      | city.yaml       | under: {                   | undr: {                       | undr
            a rule                      | city.yaml       | otherwise:                 | otherwize:                    | otherwize
            a case                      | city.cases.yaml | given:                     | givn:                         | givn
            a case of the account       | years.cases.yaml | readings:                 | reading:                      | reading
            what such a case finds      | years.cases.yaml | counted: [                | cuonted: [                    | cuonted
            a stretch of days           | years.cases.yaml | to: 2017-03-10            | til: 2017-03-10               | til
            """)
    void refused(String where, String file, String old, String changed, String key) throws IOException {
        SampleFolder.copied(WHOLE, folder).changed(file, old, changed.replace("\\n", "\n"));
        var bad = catchThrowableOfType(BadPack.class, this::readEverything);
        assertThat(bad).isNotNull();
        var refusal = Refusal.of(bad);
        assertThat(refusal.said())
                .matches("packs/" + file + ":\\d+: .*")
                .contains("\"" + key + "\" is not known here; there are: ");
        assertThat(refusal.at()).startsWith(key + ":");
    }

    private void readEverything() {
        var read = PackFolder.read(folder);
        new CaseReader(read.vocabulary()).read(folder);
        YearsCaseReader.read(folder);
    }

    @Test
    void of_a_history() {
        var one = "events: [{ on: 2016-03-01, event: registered }]\n";
        assertThat(HistoryFile.read("h.yaml", one).events()).hasSize(1);
        var bad = catchThrowableOfType(BadHistory.class, () -> HistoryFile.read("h.yaml", one + "evnts: []\n"));
        assertThat(bad).isNotNull();
        assertThat(Refusal.of(bad).said())
                .isEqualTo("h.yaml:2: \"evnts\" is not known here; there are: events; did you" + " mean events?");
    }

    @Test
    void what_is_spelt_well_is_read() throws IOException {
        SampleFolder.copied(WHOLE, folder);
        readEverything();
    }
}
