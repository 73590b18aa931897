package org.yizhengtong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is not known, and no answer could tell, is open")
class NothingToAskTests {
    private static final Path POINTS = Path.of("src/test/resources/points");
    private static final LocalDate DAY = LocalDate.parse("2012-03-01");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (var name : new String[] {"services.yaml", "vocabulary.yaml"})
            Files.copy(POINTS.resolve(name), folder.resolve(name));
        Files.writeString(folder.resolve("packs.yaml"), "packs: [sample-points.yaml]\n");
    }

    /** The table's only item waits for an age that nobody has set. */
    private Policy withRule(String when, String more) throws IOException {
        var pack = Files.readString(POINTS.resolve("sample-points.yaml"));
        pack = pack.substring(0, pack.indexOf("points:\n")) + """
                points:
                  - { id: age, name: { zh: 年纪, en: Age }, cite: measure 6, confidence: A, when: "insurance.months >= insured", score: 80 }
                rules:
                  - id: settle
                    for: settlement
                    asks: { zh: "够六十分吗？", en: "Sixty points?" }
                    cite: measure 4
                    confidence: A
                    when: WHEN
                    then: entitled
                """.replace("WHEN", when) + more;
        var open =
                "  insured: { means: { zh: 社保月数, en: Months of insurance }, unit: month, left_to: { zh: 市政府, en: the city }, cite: measure 8 }\n"
                        + "  settled: { means: { zh: 住满的年数, en: Years to settle }, unit: year, values: [{ from: 2010-01-01, value: 10, cite: measure 9 }] }\npoints:\n";
        Files.writeString(folder.resolve("sample-points.yaml"), pack.replace("points:\n", open));
        return Policy.read(folder);
    }

    private static Result settlement(Policy policy, Facts facts) {
        return policy.find(new Inquiry("620200", DAY, DAY, facts, Set.of())).settlement();
    }

    @Test
    void points_that_wait_for_a_figure() throws IOException {
        var result = settlement(withRule("points >= needed", ""), Facts.none());
        assertThat(result.answer()).isEqualTo(Answer.OPEN);
        assertThat(result.ask()).isEmpty();
        assertThat(result.reason().en()).contains("left to the city");
    }

    @Test
    void an_exception_to_an_exception_that_waits_for_a_figure() throws IOException {
        var policy = withRule("'true'", """
                  - { id: not-renters, for: settlement, asks: { zh: "租的？", en: "Rented?" }, cite: measure 5, confidence: A, exception_to: settle, when: home.kind == "rented", then: refused }
                  - { id: insured-renters, for: settlement, asks: { zh: "够了？", en: "Insured?" }, cite: measure 5, confidence: A, exception_to: not-renters, when: insurance.months >= insured, then: entitled }
                """);
        var result = settlement(policy, Facts.none().with("home.kind", "rented", Origin.SAID));
        assertThat(result.answer()).isEqualTo(Answer.OPEN);
        assertThat(result.reason().en()).contains("left to the city");
    }

    @Test
    void a_doubt_that_could_say_something_else_is_not_settled_by_a_later_exception() throws IOException {
        var policy = withRule("'true'", """
                  - { id: graduates, for: settlement, asks: { zh: "大专？", en: "College?" }, cite: measure 5, confidence: A, exception_to: settle, when: education.level == "college", then: refused }
                  - { id: owners, for: settlement, asks: { zh: "自己的？", en: "Own?" }, cite: measure 5, confidence: A, exception_to: settle, when: home.kind == "own", then: entitled }
                  - { id: offenders, for: settlement, asks: { zh: "违法？", en: "Offences?" }, cite: measure 5, confidence: A, exception_to: settle, when: 'true', then: refused }
                """);
        var result = settlement(policy, Facts.none());
        assertThat(result.ask()).containsExactlyInAnyOrder("education.level", "home.kind");
        assertThat(settlement(policy, Facts.none().with("education.level", "none", Origin.SAID))
                        .ask())
                .containsExactly("home.kind");
    }

    @Test
    void a_yes_whose_last_day_rests_on_what_nobody_said_names_none_and_says_yes() throws IOException {
        var policy = withRule("""
                "(years(resident.birth_date, on) <= young && home.kind == 'own')
                      || (years(resident.birth_date, on) > young && years(home.since, on) < settled)"
                """.strip(), "");
        var owner = Facts.none()
                .with("home.kind", "own", Origin.SAID)
                .with("home.since", LocalDate.parse("2005-03-01"), Origin.SAID);
        var result = settlement(policy, owner);
        assertThat(result.answer()).isEqualTo(Answer.YES);
        assertThat(result.ask()).isEmpty();
        assertThat(result.until()).isNull();
        assertThat(result.reason().en()).isEqualTo("\"Sixty points?\" Yes.");
        var old = owner.with("resident.birth_date", LocalDate.parse("1950-01-01"), Origin.SAID);
        assertThat(settlement(policy, old).until()).isEqualTo("2015-02-28");
    }
}
