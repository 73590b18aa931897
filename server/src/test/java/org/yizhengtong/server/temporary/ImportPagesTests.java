package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.account.AccountDesk;

@ServiceTest
@DisplayName("The head of a station carries a file over on the page")
class ImportPagesTests {
    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----the-boundary";
    private static int staff;

    private final AccountDesk accounts;
    private final Town town;
    private final JdbcClient jdbc;
    private WebVisit officer;

    @LocalServerPort
    private int port;

    @Autowired
    ImportPagesTests(AccountDesk accounts, Town town, JdbcClient jdbc) {
        this.accounts = accounts;
        this.town = town;
        this.jdbc = jdbc;
        this.officer = new WebVisit(0);
    }

    @BeforeEach
    void signIn() {
        officer = head(town.officer().atOffice());
    }

    @Test
    @DisplayName("the file, its columns, a rehearsal that writes nothing, the import, the refused rows, and back again")
    void there_and_back() {
        var address = sent(csv(row(number(), permit()), row(number(), "x")));

        var page = officer.get(address).body();
        assertThat(page).contains("还没有导入", "<option lang=\"zh-CN\" value=\"暂住证号\" selected=\"selected\">");
        var rehearsed =
                officer.fillIn(address, address + "/rehearsal", columns()).body();
        assertThat(rehearsed).contains("暂住证号应该是 4 到 40 位", "导入 1 行");
        assertThat(officer.get(address).body()).contains("还没有导入");

        assertThat(WebVisit.leadsTo(officer.fillIn(address, address + "/booking", Map.of())))
                .isEqualTo(address);
        assertThat(when(address, "导完了。")).contains("没有导入的 1 行").doesNotContain("/booking\"");
        var report = officer.get(address + "/refusals.csv");
        assertThat(report.body()).startsWith("\uFEFF" + OldFiles.HEADING).contains("4 到 40 位");
        assertThat(report.headers().firstValue("Cache-Control")).contains("no-store");

        assertThat(officer.get(address + "/conversion").body()).contains("可以换证 1 本");
        officer.fillIn(address, address + "/undoing", Map.of());
        assertThat(when(address, "导入撤销了。")).contains("已经撤销", "留下来的行：0");
    }

    @Test
    @DisplayName(
            "while it runs the page says how far it is and opens itself anew; what another does meanwhile is refused")
    void on_its_way() {
        var address = sent(csv(row(number(), permit())));
        jdbc.sql("""
                        insert into import_task (batch, act, actor, actor_name, office, state, touched_at)
                        values (?::uuid, 'BOOKING', ?, '所长 01', ?, 'ASKED', now())""")
                .params(
                        address.replaceFirst(".*/", ""),
                        UUID.randomUUID(),
                        town.officer().atOffice())
                .update();

        var page = officer.get(address);
        assertThat(page.headers().firstValue("Refresh")).isPresent();
        assertThat(page.body()).contains("1 行里办到第 0 行").doesNotContain("<button class=\"button\">试运行");

        assertThat(officer.fillIn(address, address + "/undoing", Map.of()).body())
                .contains("正在由另一个人导入");
        assertThat(WebVisit.leadsTo(officer.fillIn(address, address + "/booking", Map.of())))
                .isEqualTo(address);
        assertThat(officer.get(address).body()).contains("还没有导入");
    }

    @Test
    @DisplayName("a column that is missing is said at once, and what was chosen stays")
    void a_column_missing() {
        var address = sent(csv(row(number(), permit())));
        var columns = columns();
        columns.put("permit_number", "");

        var answer = officer.fillIn(address, address + "/rehearsal", columns);

        assertThat(answer.body()).contains("还有列没有对上").doesNotContain("如果导入");
    }

    @Test
    @DisplayName("a file that cannot be read is refused beside its field, in the reader's language")
    void unreadable() {
        assertThat(send(csv(row(number(), permit())).replace(',', ';').getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("另存为“CSV UTF-8（逗号分隔）”");
        officer.reading("en");
        assertThat(send(Workbooks.locked()).body()).contains("The file has a password");
        assertThat(send(new byte[0]).body()).contains("No file was chosen");
    }

    @Test
    @DisplayName("the same file sent again leads to the same import")
    void sent_twice() {
        var text = csv(row(number(), permit()));
        assertThat(sent(text)).isEqualTo(sent(text));
    }

    @Test
    @DisplayName("an officer has no link and may not look, nor may another station; a school has no such page")
    void others() {
        var address = sent(csv(row(number(), permit())));

        assertThat(officer.get("/queue").body()).contains("href=\"/imports\"");
        var colleague = visit(town.officer().atOffice());
        assertThat(colleague.get("/queue").body()).doesNotContain("/imports");
        assertThat(colleague.get("/imports").body()).contains("这不归你看");
        assertThat(colleague.get(address).statusCode()).isEqualTo(403);
        assertThat(head(town.officerElsewhere().atOffice()).get(address).statusCode())
                .isEqualTo(403);
        assertThat(head(town.officerElsewhere().atOffice())
                        .get(address + "/refusals.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visit(town.school().atOffice()).get("/imports").statusCode()).isEqualTo(403);
    }

    /** Once what was asked for is done, and the page says so. */
    private String when(String address, String done) {
        for (var waited = 0; waited < 300; waited++) {
            var page = officer.get(address).body();
            if (page.contains(done)) return page;
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("not done in time: " + done);
    }

    private WebVisit head(String office) {
        var name = "importer" + ++staff;
        accounts.addHead(name, "yantai-2012-import", office, "所长 01");
        return signedIn(name);
    }

    private WebVisit visit(String office) {
        var name = "importer" + ++staff;
        accounts.addStaff(name, "yantai-2012-import", office, "民警 0142");
        return signedIn(name);
    }

    private WebVisit signedIn(String name) {
        var visit = new WebVisit(port);
        visit.signInAsStaff(name, "yantai-2012-import");
        return visit;
    }

    private String sent(String text) {
        return WebVisit.leadsTo(send(text.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(byte[] file) {
        var mark = MARK.matcher(officer.get("/imports").body());
        if (!mark.find()) throw new AssertionError("no form");
        var body = "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\n"
                        .formatted(BOUNDARY, mark.group(1), BOUNDARY)
                + "Content-Disposition: form-data; name=\"file\"; filename=\"old.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        return officer.send(HttpRequest.newBuilder(URI.create(officer.address() + "/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Referer", officer.address() + "/imports")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(body),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private static Map<String, String> columns() {
        return new HashMap<>(Map.of(
                "name", "姓名",
                "citizen_number", "公民身份号码",
                "permit_number", "暂住证号",
                "issued_on", "签发日期",
                "valid_until", "有效期至",
                "place", "居住地代码",
                "address", "居住地址",
                "hukou_place", "户籍地代码"));
    }
}
