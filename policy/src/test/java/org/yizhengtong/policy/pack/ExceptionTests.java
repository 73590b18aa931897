package org.yizhengtong.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhengtong.policy.SampleFolder;

@DisplayName("An exception and its general rule can hold of one person")
class ExceptionTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** The owners' rule as an exception to two lines of the general one: the nation's and the city's. */
    private SampleFolder packs(String nation, String city) throws IOException {
        return SampleFolder.copied(Path.of("src/test/resources/packs"), folder)
                .changed("nation.yaml", "months(residence.since, on) >= half_year", nation)
                .changed("city.yaml", "days(residence.since, on) >= stay", city);
    }

    private static SampleFolder afterIt(SampleFolder packs) throws IOException {
        return packs.changed("city.yaml", "first: true", "first: false");
    }

    @Test
    void an_exception_that_excludes_every_line_of_its_rule_is_refused() throws IOException {
        var refusal =
                afterIt(packs("home.kind == \"shed\"", "home.kind != \"own\"")).refused();
        assertThat(refusal.said()).endsWith("this rule can never apply: permit and this condition exclude each other");
        assertThat(refusal.at()).isEqualTo("home.kind == \"own\"");
    }

    @Test
    void one_line_that_it_goes_with_is_enough() throws IOException {
        assertThat(afterIt(packs("work.contract", "home.kind != \"own\""))
                        .read()
                        .packs())
                .hasSize(2);
        assertThat(afterIt(packs("home.kind == \"shed\"", "work.contract"))
                        .read()
                        .packs())
                .hasSize(2);
    }

    @Test
    void an_exception_that_comes_first_says_whom_the_rule_is_about_and_may_exclude_it() throws IOException {
        assertThat(packs("home.kind == \"shed\"", "home.kind != \"own\"").read().packs())
                .hasSize(2);
    }

    @Test
    void only_an_exception_comes_first() throws IOException {
        var refusal = packs("work.contract", "work.contract")
                .changed("city.yaml", "exception_to: permit\n    first: true", "first: true")
                .refused();
        assertThat(refusal.said()).endsWith("only an exception can come first; say exception_to");
        assertThat(refusal.at()).isEqualTo("true");
    }

    @Test
    void a_rule_that_gives_way_is_one_of_the_pack() throws IOException {
        var refusal = packs("work.contract", "work.contract")
                .changed("city.yaml", "rules: [permit]", "rules: [permt]")
                .refused();
        assertThat(refusal.said()).endsWith("this pack has no rule permt; did you mean permit?");
        assertThat(refusal.at()).startsWith("permt");
    }
}
