package org.yizhengtong.policy.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhengtong.policy.Policy;
import org.yizhengtong.policy.UnknownPlace;
import org.yizhengtong.policy.UnknownReading;
import org.yizhengtong.policy.pack.HistoryFile;

@DisplayName("A history that cannot be is refused with the event, its line and how to mend it")
class BadHistoryTests {
    private static final Policy POLICY = Policy.read(Path.of("src/test/resources/years"));
    private static final LocalDate DAY = LocalDate.parse("2018-06-01");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    moved, place: "370602" | on 2017-01-01: nobody is registered yet; add registered before it
                    permit_issued | on 2017-01-01: nobody is registered yet
                    left | on 2017-01-01: nobody is registered yet
                    returned | on 2017-01-01: nobody has left before it; add left, or write registered
                    suspended | on 2017-01-01: there is no permit yet
                    converted | add since, the first day under the temporary permit
                    moved | add place, the division code of the new address
                    registered, place: "3706" | 3706 is no division code of 6, 9 or 12 digits
                    registered, until: 2018-01-01 | it has no last valid day; take until out
                    permit_issued, until: 2016-12-31 | its last valid day 2016-12-31 comes before it
                    permit_issued, place: "370602" | it has no place; take place out
                    registered, since: 2016-01-01 | only a conversion has since
                    converted, since: 2017-01-01 | since comes before the conversion
                    converted, since: 1948-12-31 | 1948-12-31 cannot be; days lie between 1949-01-01 and
                    """)
    void alone(String event, String wanted) {
        refused("- { on: 2017-01-01, event: " + event + " }", 1, wanted);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    endorsed      | 2017-07-14 | too early; the window opens on 2017-07-15
                    endorsed      | 2017-08-15 | the permit was good until 2017-08-14; write endorsed_late
                    endorsed_late | 2017-08-14 | the permit is good until 2017-08-14; an endorsement in time is written endorsed
                    suspended     | 2017-08-14 | the permit is good until 2017-08-14; mend the day
                    expired       | 2017-08-14 | the permit is good until 2017-08-14; mend the day
                    permit_issued | 2017-08-14 | a permit issued on 2016-08-15 is in force until 2017-08-14; a replaced card is no new permit
                    registered    | 2017-01-01 | registered already; a new address is written moved
                    returned      | 2017-01-01 | nobody has left before it
                    left          | 2018-06-02 | it lies after 2018-06-01, the day of the account
                    left          | 1948-12-31 | 1948-12-31 cannot be
                    left          | 2200-01-01 | 2200-01-01 cannot be
                    """)
    void after_a_permit(String event, String on, String wanted) {
        refused("""
                - { on: 2016-02-15, event: registered, place: "370602" }
                - { on: 2016-08-15, event: permit_issued }
                - { on: %s, event: %s }""".formatted(on, event), 3, wanted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    left          | the person left on 2017-06-01; add returned before it
                    permit_issued | the person left on 2017-06-01
                    endorsed      | the person left on 2017-06-01
                    """)
    void after_leaving(String event, String wanted) {
        refused("""
                - { on: 2016-02-15, event: registered, place: "370602" }
                - { on: 2017-06-01, event: left }
                - { on: 2017-07-01, event: %s }""".formatted(event), 3, wanted);
    }

    @Test
    void an_extension_that_ends_no_later_is_none() {
        refused("""
                - { on: 2016-02-15, event: registered, place: "370602" }
                - { on: 2016-03-01, event: permit_issued, until: 2017-02-28 }
                - { on: 2017-02-10, event: endorsed, until: 2017-02-28 }""", 3, "the permit is good until 2017-02-28 already");
    }

    @Test
    void nobody_converts_twice() {
        refused("""
                - { on: 2016-02-15, event: converted, since: 2010-01-01 }
                - { on: 2016-03-01, event: converted, since: 2011-01-01 }""", 2, "converted before; keep one");
    }

    @Test
    void a_misspelt_event_is_named_with_the_nearest() {
        refused("- { on: 2016-02-15, event: endorsd }", 1, "did you mean endorsed?");
    }

    @Test
    void a_key_that_is_not_known_is_refused() {
        refused("events:\n- { on: 2016-02-15, event: left, plaice: x }", 2, "\"plaice\" is not known here");
    }

    @Test
    void a_history_of_too_many_events_is_refused() {
        var one = Event.of(DAY, EventKind.REGISTERED);
        assertThat(new History(Collections.nCopies(2_000, one)).events()).hasSize(2_000);
        assertThatThrownBy(() -> new History(Collections.nCopies(2_001, one)))
                .isInstanceOf(BadHistory.class)
                .hasMessage("a history has at most 2000 events, not 2001");
        var text = "- { on: 2016-02-15, event: left }\n".repeat(2_001);
        assertThatThrownBy(() -> HistoryFile.read("h.yaml", text))
                .hasMessageContaining("h.yaml:1: a history has at most");
    }

    @Test
    void an_event_without_a_file_is_named_by_its_day() {
        var history = new History(List.of(Event.of(DAY, EventKind.LEFT)));
        assertThatThrownBy(() -> POLICY.years("370600", DAY, history, Map.of()))
                .isInstanceOf(BadHistory.class)
                .hasMessage("left on 2018-06-01: nobody is registered yet; add registered before it");
    }

    @Test
    void a_place_without_any_pack_is_unknown_and_so_is_a_reading_nobody_wrote() {
        var none = History.of();
        assertThatThrownBy(() -> POLICY.years("620100", DAY, none, Map.of())).isInstanceOf(UnknownPlace.class);
        assertThatThrownBy(() -> POLICY.years("370600", DAY, none, Map.of("LAPSE", "reset")))
                .isInstanceOf(UnknownReading.class);
        assertThatThrownBy(() -> POLICY.years("370600", DAY, none, Map.of("LAPSE_READING", "never")))
                .isInstanceOf(UnknownReading.class);
    }

    private static void refused(String text, int line, String wanted) {
        var bad = catchThrowableOfType(
                BadHistory.class, () -> POLICY.years("370600", DAY, HistoryFile.read("history.yaml", text), Map.of()));
        assertThat(bad).isNotNull();
        var lines = String.valueOf(bad.getMessage()).split("\n");
        assertThat(lines[0]).startsWith("history.yaml:" + line + ": ").contains(wanted);
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).isEqualTo(text.split("\n")[line - 1]);
        assertThat(lines[2].strip()).isEqualTo("^");
    }
}
