package org.yizhengtong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mistake is said in one line: status 2 for the caller's, 1 for ours")
class MistakeTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    decide --place 370600 --colour red | unknown options: '--colour', 'red'
                    decide --plac 370600 | unknown options: '--plac', '370600' (did you mean --place?); see ./yizhengtong decide --help
                    decide | missing required option: '--place=PLACE'; see ./yizhengtong decide --help
                    decide --place | missing required parameter for option '--place' (PLACE)
                    decide --place Yantai | 'Yantai' is not a division code; give six, nine or twelve digits, such as 370600
                    decide --place 3706 | '3706' is not a division code
                    decide --place 310000 --on 2012-03-01 | no pack covers 310000; there are packs for
                    decide --place 370600 --on 2012-02-30 | invalid value for option '--on': '2012-02-30' is not a day; write it as 2012-03-01
                    decide --place 370600 --on +999999999-12-31 | '+999999999-12-31' is too far away; write a day from 1900 to 2199
                    decide --place 370600 --facts /dev/zero | /dev/zero is larger than 1 MB
                    decide --place 370600 --law-on today | 'today' is not a day
                    decide --place 370600 --ask housing | nothing here is called 'housing'; --ask takes one of: registration, permit
                    decide --place 370600 --ask permitt | did you mean permit?
                    decide --place 370600 --reading half | '--reading' (NAME=VALUE) should be in KEY=VALUE format but was half
                    decide --place 370600 --lang fr | 'fr' is not a language here; --lang is zh or en
                    decide --place 370600 --facts nowhere.yaml | there is no file nowhere.yaml
                    decide --place 370600 --facts src | src cannot be read
                    decide --place 370600 --packs nowhere | there is no packs.yaml in nowhere
                    packs | missing required subcommand; see ./yizhengtong packs --help
                    packs lst | lst
                    packs show | missing required parameter: 'RULE'; see ./yizhengtong packs show --help
                    packs show exempt-by-ag | there is no rule 'exempt-by-ag'; did you mean exempt-by-age?
                    packs compare 370600@2012-03-01 | missing required parameter: 'PLACE@DAY'
                    packs compare 370600 370600@2012-03-01 | '370600' is not a place and a day; write 370600@2012-03-01
                    packs compare 37@2012-03-01 370600@2012-03-01 | '37' is not a division code
                    packs compare 370600@1 370600@2012-03-01 | '1' is not a day
                    packs compare 310000@2012-03-01 370600@2012-03-01 | no pack covers 310000
                    """)
    void callers(String line, String wanted) {
        var ran = Ran.of(line);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("yizhengtong: ").contains(wanted).hasLineCount(1);
    }

    @Test
    void a_bad_file_of_facts_has_line_and_caret() {
        var ran = Ran.typing("home.kind: own\nhome.knd: own\n", "decide --place 370600 --facts -");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("""
                yizhengtong: standard input:2: there is no fact "home.knd"; did you mean home.kind?
                home.knd: own
                ^
                """);
    }

    @Test
    void a_file_that_is_not_utf_8_is_said_to_be_so() throws IOException {
        var file = folder.resolve("person.yaml");
        Files.write(file, "# 中文".getBytes(StandardCharsets.UTF_16));
        assertThat(Ran.of("decide --place 370600 --facts " + file).err()).contains("is not UTF-8 text");
    }

    @Test
    void what_is_our_fault_is_one_line_and_a_trace_only_when_asked_for() {
        assertThat(broken(Map.of()))
                .matches("yizhengtong: this is our fault, please report it .*IllegalStateException: broken\n");
        assertThat(broken(Map.of("YIZHENGTONG_DEBUG", "1"))).contains("\tat ");
    }

    private static String broken(Map<String, String> environment) {
        var in = new BufferedReader(new Reader() {
            @Override
            public int read(char[] into, int from, int length) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void close() {}
        });
        var err = new StringWriter();
        var status = Yizhengtong.line(new Surroundings(in, environment, Clock.systemUTC()))
                .setErr(new PrintWriter(err))
                .execute("decide", "--place", "370600", "--on", "2012-03-01", "--facts", "-");
        assertThat(status).isEqualTo(1);
        return err.toString();
    }

    @Test
    void every_command_explains_itself() {
        for (var command : new String[] {
            "decide", "ask", "years", "packs", "packs list", "packs check", "packs test", "packs show", "packs compare"
        }) {
            var ran = Ran.of(command + " --help");
            assertThat(ran.status()).isZero();
            assertThat(ran.out()).startsWith("Usage: yizhengtong " + command);
        }
    }
}
