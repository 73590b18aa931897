package org.yizhengtong.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.AtOnce;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.registration.Newcomers;
import org.yizhengtong.server.temporary.Workbooks;

@ServiceTest
@DisplayName("An employer brings a file of whom it hired: each row is told once, or said how to mend")
class EmployerFileTests {
    private static final String HEADING = "姓名,身份证号,户口所在的县、区,住的社区、村,门牌号或位置,房子,租房合同登记,搬来的日子,哪天招来的\r\n";

    @Autowired
    EmployerFileDesk files;

    @Autowired
    EmployerDesk employers;

    @Autowired
    ReportDesk reports;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private Actor builders;

    @BeforeEach
    void inMarch() {
        clock.set("2012-03-05T02:00:00Z");
        builders = town.builders();
    }

    @Test
    @DisplayName("names and codes, in either language, in CSV and in Excel: every row waits at its station")
    void told() {
        var csv = HEADING + row("试表甲", "宿舍,") + row("试表乙", "租,否").replace("山东省临沂市沂水县", "371323");
        var english =
                "Name,Identity number,Hukou county or district,Community or village,House number or position,Home,"
                        + "Moved in on,Hired on\r\n" + row("试表丙", "shed");

        assertThat(take(csv)).extracting(FileTaken::taken, FileTaken::again).containsExactly(2, 0);
        assertThat(files.take(Workbooks.of(english), Locale.ENGLISH, builders).taken())
                .isOne();
        assertThat(reports.waiting(town.officer())).extracting(ReportRow::name).contains("试表甲", "试表乙", "试表丙");
        var told = reports.waiting(town.officer()).stream()
                .filter(one -> one.name().equals("试表乙"))
                .findFirst()
                .orElseThrow();
        assertThat(reports.open(told.id(), Map.of(), town.officer()).fields())
                .containsEntry("hukouPlace", Town.HUKOU)
                .containsEntry("place", "370613001011")
                .containsEntry("homeKind", "rented")
                .containsEntry("leaseRegistered", "no")
                .containsEntry("hiredOn.day", "21");
    }

    @Test
    @DisplayName(
            "the same file again, twice in one, or ten times at once doubles nothing; another employer's is its own")
    void once() throws InterruptedException {
        var row = row("试表重", "宿舍,");
        var all = AtOnce.times(10, () -> take(HEADING + row + row));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done().stream().mapToInt(FileTaken::taken).sum()).isOne();
        assertThat(all.done().stream().mapToInt(FileTaken::again).sum()).isEqualTo(19);
        assertThat(town.journalOf(builders)).hasSize(1);
        assertThat(files.take(bytes(HEADING + row), Locale.CHINA, town.buildersElsewhere())
                        .taken())
                .isOne();
        assertThat(employers.page(1, builders).reports())
                .filteredOn(one -> one.name().equals("试表重"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "rows that have to be mended come back as a file, each with all its reasons; mended, that file is taken")
    void to_mend() {
        var bad = row("", "宫殿,").replace("2012-02-21", "2012-03-06").replace("370613001011", "火星社区");
        var taken = take(HEADING + row("试表好", "宿舍,") + bad + row("=试表多", "宿舍,").replace("\r\n", ",x\r\n"));

        assertThat(taken.taken()).isOne();
        assertThat(taken.refused()).hasSize(2).first().satisfies(one -> {
            assertThat(one.number()).isEqualTo(3);
            assertThat(one.reason()).contains("写上姓名", "选一种房子", "招来的日子还没有到", "社区");
        });
        assertThat(taken.csv()).startsWith("\uFEFF姓名,").contains("文件里第几行,怎么改\r\n", "'=试表多");

        var mended = taken.csv()
                .lines()
                .filter(line -> !line.contains("试表多"))
                .map(line -> line.replace("宫殿", "工棚").replace("2012-03-06", "2012-03-05"))
                .map(line -> line.replace("火星社区", "370613001011").replaceFirst("^,", "试表改,"))
                .collect(Collectors.joining("\r\n"));
        assertThat(take(mended))
                .extracting(FileTaken::taken, one -> one.refused().size())
                .containsExactly(1, 0);
    }

    @Test
    @DisplayName("a thousand rows, not one more")
    void a_thousand() {
        var rows = IntStream.rangeClosed(1, 1_001).mapToObj(at -> "x,\r\n").toList();
        assertThat(take(HEADING + String.join("", rows.subList(0, 1_000))).refused())
                .hasSize(1_000);
        assertThatThrownBy(() -> take(HEADING + String.join("", rows)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("problem.sheet.rows");
    }

    @Test
    @DisplayName("a file that cannot be read is refused whole, in one sentence")
    void unreadable() {
        assertThat(List.of(
                        refused(new byte[0]),
                        refused(bytes(HEADING)),
                        refused(bytes(HEADING.replace("房子,", "") + "x\r\n")),
                        refused(bytes(HEADING.replace("房子", "姓 名") + "x\r\n")),
                        refused(bytes(HEADING.replace(",", ";") + "x\r\n")),
                        refused((HEADING + "x\r\n").getBytes(StandardCharsets.UTF_16)),
                        refused(Workbooks.with(HEADING + "x", sheet -> sheet.formula(1, 1, "1+1")))))
                .containsExactly(
                        "problem.sheet.no_file",
                        "problem.sheet.empty",
                        "problem.sheet.missing",
                        "problem.sheet.heading_twice",
                        "problem.sheet.delimiter",
                        "problem.sheet.no_text",
                        "problem.sheet.formula");
        assertThat(files.take((HEADING + row("试表码", "宿舍,")).getBytes(Charset.forName("GBK")), Locale.CHINA, builders)
                        .taken())
                .isOne();
    }

    @Test
    @DisplayName("only an employer brings one; its template is its own heading")
    void only_employers() {
        assertThatThrownBy(() -> files.take(bytes(HEADING), Locale.CHINA, town.officer()))
                .isInstanceOf(NotYours.class);
        assertThat(files.template(Locale.SIMPLIFIED_CHINESE)).isEqualTo("\uFEFF" + HEADING);
        assertThat(files.columns(Locale.ENGLISH)).hasSize(9).contains("Hired on");
    }

    private static String row(String name, String home) {
        return "%s,%s,山东省临沂市沂水县,370613001011,工地三号棚,%s,2012/2/20,2012-02-21\r\n"
                .formatted(name, Newcomers.number().value(), home);
    }

    private FileTaken take(String csv) {
        return files.take(bytes(csv), Locale.SIMPLIFIED_CHINESE, builders);
    }

    private String refused(byte[] file) {
        try {
            return files.take(file, Locale.CHINA, builders).toString();
        } catch (UnreadableFile refusal) {
            return refusal.key();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
