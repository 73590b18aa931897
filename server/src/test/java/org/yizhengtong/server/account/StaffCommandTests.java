package org.yizhengtong.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.Command;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.domain.SignInRefused;
import org.yizhengtong.server.kernel.Role;

@ServiceTest
@DisplayName("./yizhengtong office and staff: who takes part, who works there, who heads a station (所长)")
class StaffCommandTests {
    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

    @Autowired
    StaffCommand staff;

    @Autowired
    OfficeCommand offices;

    @Autowired
    AccountDesk accounts;

    @Autowired
    OfficeDesk known;

    @Autowired
    Town town;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String name = "s-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aTown() {
        town.officer();
    }

    @Test
    void somebody_entered_signs_in_with_the_password_that_was_shown_once() {
        var told = run(staff, "add", name, "--office", "town-station", "--title", "民警 0199");
        assertThat(told).startsWith("0 Entered: " + name + ", at town-station.");
        var actor = accounts.signInStaff(name, password(told));
        assertThat(actor.role()).isEqualTo(Role.OFFICER);
        assertThat(actor.office()).isEqualTo("town-station");
        assertThat(actor.name()).isEqualTo("民警 0199");
        assertThat(actor.head()).isFalse();
        assertThat(run(staff, "list")).contains(name, "民警 0199").doesNotContain(password(told));
        assertThat(written("StaffAdded", actor.id())).isEqualTo(1);
    }

    @Test
    void the_head_is_named_and_named_no_more() {
        var password = password(run(staff, "add", name, "--office=town-station", "--title=所长 01", "--head"));
        assertThat(accounts.signInStaff(name, password).head()).isTrue();
        assertThat(run(staff, "list")).containsPattern(name + ".*所长 01  head");
        assertThat(run(staff, "no-head", name)).startsWith("0 " + name + " no longer heads");
        assertThat(accounts.signInStaff(name, password).head()).isFalse();
        assertThat(run(staff, "head", name)).startsWith("0 " + name + " heads the station now");
        var actor = accounts.signInStaff(name, password);
        assertThat(actor.head()).isTrue();
        assertThat(written("HeadNamed", actor.id())).isEqualTo(1);
        assertThat(written("HeadNoLonger", actor.id())).isEqualTo(1);
    }

    @Test
    void a_new_password_ends_the_old_one() {
        var old = password(run(staff, "add", name, "--office", "town-station", "--title", "民警 1"));
        var fresh = password(run(staff, "password", name));
        assertThatThrownBy(() -> accounts.signInStaff(name, old)).isInstanceOf(SignInRefused.class);
        assertThat(accounts.signInStaff(name, fresh).name()).isEqualTo("民警 1");
    }

    @Test
    void who_was_ended_does_not_sign_in_and_is_signed_out_at_once() {
        var password = password(run(staff, "add", name, "--office", "town-station", "--title", "民警 2"));
        var visit = new WebVisit(port);
        visit.signInAsStaff(name, password);
        assertThat(visit.get("/queue").statusCode()).isEqualTo(200);
        assertThat(run(staff, "end", name)).startsWith("0 Ended: " + name);
        assertThat(visit.get("/queue").statusCode()).isEqualTo(303);
        assertThatThrownBy(() -> accounts.signInStaff(name, password)).isInstanceOf(SignInRefused.class);
        assertThat(run(staff, "end", name)).startsWith("2 yizhengtong: Nobody who may sign in is called");
        assertThat(run(staff, "add", name, "--office", "town-station", "--title", "民警 3"))
                .startsWith("2 yizhengtong: There is somebody called");
        assertThat(run(staff, "list")).containsPattern(name + ".*✕");
    }

    @Test
    void what_is_wrong_is_said_in_one_line_with_what_to_do() {
        assertThat(run(staff))
                .startsWith("2 yizhengtong: say what to do: staff add, list, head, no-head, password or end");
        assertThat(run(staff, "add")).startsWith("2 yizhengtong: say which: staff add NAME");
        assertThat(run(staff, "add", name, "--title", "民警 4")).contains("staff add needs --office");
        assertThat(run(staff, "add", name, "--office", "town-station", "--title", "民警 4", "--head=yes"))
                .contains("'--head=yes' is not expected here");
        assertThat(run(staff, "add", name, "--office", "nowhere", "--title", "民警 4"))
                .startsWith("2 yizhengtong: There is no office \"nowhere\": office list shows");
        assertThat(run(staff, "add", name, "--office", "town-school", "--title", "校长", "--head"))
                .contains("only stations have a head");
        assertThat(run(staff, "add", "X", "--office", "town-station", "--title", "民警 4"))
                .contains("A name has 3 to 40");
        assertThat(run(staff, "add", name, "--office", "town-station", "--title", " "))
                .contains("A title has letters");
        assertThat(run(staff, "head", name)).contains("Nobody who may sign in is called");
        assertThat(run(staff, "--help")).startsWith("0 ").contains("--title", "no-head NAME");
        assertThat(run(staff, "list")).doesNotContain(name);
    }

    @Test
    void a_station_and_a_desk_are_entered_by_area_and_by_services() {
        var station = name + "-station";
        assertThat(run(
                        offices,
                        "add",
                        station,
                        "--name",
                        "试样新派出所",
                        "--english",
                        "New Station",
                        "--area",
                        "370613002,370613003"))
                .startsWith("0 Entered the office " + station);
        assertThat(known.stationFor("370613002001").id()).isEqualTo(station);
        assertThat(run(offices, "list")).contains(station, "370613002,370613003", "town-station");
        assertThat(run(staff, "add", name, "--office", station, "--title", "民警 5"))
                .startsWith("0 ");
        assertThat(run(offices, desk("--services", "compulsory_education"))).startsWith("0 ");
        assertThat(run(offices, desk("--services", "compulsory_education"))).contains("already");
        jdbc.sql("delete from staff where username = ?").param(name).update();
        jdbc.sql("delete from office where id in (?, ?)")
                .params(station, name + "-desk")
                .update();
    }

    @Test
    void an_employer_is_entered_with_the_one_place_where_its_works_lie() {
        assertThat(run(offices, employer("370613001011"))).startsWith("0 Entered the office " + name + "-works");
        assertThat(run(offices, "list")).containsPattern(name + "-works .*370613001011");
        var password = password(run(staff, "add", name, "--office", name + "-works", "--title", "人事 1"));
        assertThat(accounts.signInStaff(name, password).role()).isEqualTo(Role.EMPLOYER);
        assertThat(run(staff, "head", name)).contains("only stations have a head");
        assertThat(run(offices, employer("370613001011,370613001012"))).contains("one street or one community");
        assertThat(run(offices, employer("370613"))).contains("one street or one community");
        assertThat(run(offices, employer("370611001001"))).contains("No police station answers for \"370611001001\"");
        assertThat(run(offices, employer("370613001999"))).contains("There is no division");
        assertThat(known.stationFor("370613001011").id()).isEqualTo("town-station");
        jdbc.sql("delete from staff where username = ?").param(name).update();
        jdbc.sql("delete from office where id = ?").param(name + "-works").update();
    }

    private String[] employer(String area) {
        var words = new String[] {"add", name + "-works", "--employer", "--name", "试样厂", "--english", "Works"};
        return Stream.concat(Stream.of(words), Stream.of("--area", area)).toArray(String[]::new);
    }

    @Test
    void an_office_that_could_do_nothing_is_not_entered() {
        assertThat(run(offices, desk("--services", "dancing"))).contains("names no service \"dancing\"");
        assertThat(run(offices, desk("--area", "999999"))).contains("There is no division \"999999\"");
        assertThat(run(offices, desk("--area", "x"))).contains("There is no division \"x\"");
        assertThat(run(offices, "add", name, "--name", "试样", "--english", "Desk"))
                .contains("--services for a desk");
        assertThat(run(offices, "add", name, "--name", " ", "--english", "Desk", "--area", "370613"))
                .contains("Give a Chinese and an English name");
        assertThat(run(offices, "add", "X", "--name", "试样", "--english", "Desk", "--area", "370613"))
                .contains("short name has 3 to 40");
        assertThat(run(offices, "--help")).startsWith("0 ").contains("--services");
    }

    private String[] desk(String option, String value) {
        return new String[] {"add", name + "-desk", "--name", "试样窗口", "--english", "Desk", option, value};
    }

    private int written(String kind, UUID member) {
        return jdbc.sql("select count(*) from journal where kind = ? and reference = ?")
                .params(kind, member.toString())
                .query(Integer.class)
                .single();
    }

    private static String password(String told) {
        return PASSWORD.matcher(told).results().findFirst().orElseThrow().group();
    }

    private static String run(Command command, String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var status = command.run(List.of(arguments), stream, stream);
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
