package org.yizhengtong.policy.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("A continuity section that is not well made is refused with file, line and caret")
class BadContinuityTests {
    private static final Path YEARS = Path.of("src/test/resources/years");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    temporary_counts: | temporary_count: | "temporary_count" is not known here; there are: endorsement, late, moves_within, temporary_counts | temporary_count
                    value: true | value: yes | "yes" is neither true nor false | yes
                    value: true, cite: notice, | value: true, | "cite:" is missing here | { value
                    value: true, cite: notice, | value: true, cite: notise, | "notise" is not among this pack's sources: decree, notice | notise
                    cite: notice, confidence: A } | cite: notice } | "confidence:" is missing here | { value
                    every: 1 year, | every: 1 years, | write a length of time as 30 day, 1 month or 1 year | 1 years
                    every: 1 year, | every: 0 year, | write a length of time as 30 day, 1 month or 1 year | 0 year
                    every: 1 year, window: 1 month, | every: 1 year, | "window:" is missing here | { every
                    every: 1 year, | every: 1 year, term: true, | say either every: 1 year, or term: true | { every
                    every: 1 year, | term: false, | say either every: 1 year, or term: true | { term
                    from: 2016-01-01 }\\n  late | from: 2016-01-01, to: 2015-12-31 }\\n  late | this ends before it begins | 2015-12-31
                    pause_resume: new, | pause_resume: knew, | "knew" is not known here; there are: unbroken, new, anew; did you mean new? | knew
                    pause_resume: new, | | "pause_resume:" is missing here | {  reset
                    reset: anew } | reset: anew, other: anew } | "other" is not known here | other
                    LAPSE_READING: { pause | LAPS_READING: { pause | no reading LAPS_READING is known here; did you mean LAPSE_READING? | LAPS_READING
                    - { run: | - { within: 30 day, run: | nothing says what is later still; add a step without within: | { within
                    from: 2016-01-01 }\\n  moves | from: 2016-01-01 }\\n    - { run: anew, cite: decree 10, confidence: A }\\n  moves | this step can never apply: one before it reaches as far | { run: anew
                    value: city_or_county | value: town | "town" is not known here; there are: county, city_or_county, city, province | town
                    moves_within: { value: city_or_county, cite: notice, confidence: A } | moves_within: [{ value: city, cite: notice, confidence: A }, { value: county, cite: notice, confidence: A, from: 2017-01-01 }] | moves_within is given twice for the same days | { value: county
                    value: city_or_county, | value: city_or_county, flags: [LATE], | the pack's flags do not explain LATE | LATE
                    """)
    void refused(String old, String changed, String wanted, String caret) throws IOException {
        var refusal = SampleFolder.copied(YEARS, folder)
                .with("packs.yaml", "packs: [nation.yaml]")
                .changed("nation.yaml", plain(old), changed == null ? "" : plain(changed))
                .refused();
        assertThat(refusal.said()).matches("packs/nation.yaml:\\d+: .*").contains(wanted);
        assertThat(refusal.at()).startsWith(caret);
    }

    private static String plain(String written) {
        return written.replace("\\n", "\n");
    }
}
