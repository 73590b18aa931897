package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.file;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.sheet.SheetFile;

@ServiceTest
@DisplayName("A file in rough weather is read rightly, or wholly left alone with one sentence that says how to mend it")
class RoughFilesTests {
    private static final Tally ONE = new Tally(1, 0, 0);

    private final MessageSource messages;
    private final Importing office;

    @Autowired
    RoughFilesTests(ImportDesk desk, Town town, JdbcClient jdbc, MessageSource messages) {
        this.messages = messages;
        this.office = new Importing(desk, jdbc, town.head());
    }

    @Test
    void gbk_as_older_programs_write_it() {
        var text = csv(row(number(), permit()));
        assertThat(office.bring(file("old.csv", text, Charset.forName("GBK"))).tally())
                .isEqualTo(ONE);
    }

    @Test
    void utf_8_with_the_mark_and_without() {
        assertThat(office.bring(file("\uFEFF" + csv(row(number(), permit())))).tally())
                .isEqualTo(ONE);
        assertThat(office.bring(file(csv(row(number(), permit())))).tally()).isEqualTo(ONE);
    }

    @Test
    void a_rare_name_in_gb_18030() {
        var text = csv(row("试𠮷", number(), permit(), OldFiles.ISSUED.toString(), OldFiles.UNTIL.toString()));
        assertThat(office.bring(file("old.csv", text, Charset.forName("GB18030")))
                        .tally())
                .isEqualTo(ONE);
    }

    @Test
    void an_excel_workbook_with_a_day_typed_as_a_day() {
        var book = Workbooks.with(csv(row(number(), permit())), sheet -> {
            sheet.value(1, 3, LocalDate.parse("2025-06-01"));
            sheet.style(1, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
        });
        var batch = office.bring(file("old.xlsx", book));
        assertThat(batch.tally()).isEqualTo(ONE);
    }

    @Test
    void an_identity_number_that_excel_took_for_a_quantity() {
        var book = Workbooks.with(csv(row(number(), permit())), sheet -> sheet.value(1, 1, 3.70602197802030012e17));
        assertThat(office.refusals(office.bring(file("old.xlsx", book)).id()))
                .containsExactly("2 import.reason.number_rounded");
        var text = csv(row(number(), permit())).replaceAll("\\d{17}[\\dX]", "3.70602E+17");
        assertThat(office.refusals(office.bring(file(text)).id())).containsExactly("2 import.reason.number_rounded");
    }

    @Test
    void another_sign_between_the_columns() {
        var text = csv(row(number(), permit()));
        refuses(file(text.replace(',', ';')), "另存为“CSV UTF-8（逗号分隔）”");
        refuses(file(text.replace(',', '\t')), "“Tab”");
    }

    @Test
    void an_encoding_nobody_can_tell() {
        refuses(file("old.csv", csv(row(number(), permit())), StandardCharsets.UTF_16LE), "UTF-16");
        refuses(file("old.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}), "编码");
    }

    @Test
    void a_quotation_mark_without_a_partner() {
        refuses(file(csv(row(number(), permit()), "\"试样乙,1,2\"x,3", row(number(), permit()))), "引号");
    }

    @Test
    void nothing_in_it() {
        refuses(file(""), "没有数据");
        refuses(file(OldFiles.HEADING + "\r\n"), "没有数据");
        refuses(file("old.xlsx", Workbooks.of(OldFiles.HEADING)), "没有数据");
    }

    @Test
    void five_hundred_columns() {
        var wide = IntStream.range(0, 500).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        refuses(file(wide + "\r\n" + wide), "500 列");
        refuses(file("old.xlsx", Workbooks.of(wide + "\r\n" + wide)), "500 列");
    }

    @Test
    void a_cell_as_long_as_a_book() {
        refuses(file(csv(row(number(), permit()).replace("试样路9号", "路".repeat(5_000)))), "第 2 行");
    }

    @Test
    void a_password() {
        refuses(file("old.xlsx", Workbooks.locked()), "取消密码");
    }

    @Test
    void the_older_excel_format() {
        refuses(file("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}), ".xlsx");
    }

    @Test
    void formulas() {
        var book = Workbooks.with(csv(row(number(), permit())), sheet -> sheet.formula(1, 2, "CONCATENATE(\"A\",1)"));
        refuses(file("old.xlsx", book), "单元格 C2");
    }

    @Test
    void macros() {
        var book = Workbooks.and(Workbooks.of(csv(row(number(), permit()))), Map.of("xl/vbaProject.bin", new byte[64]));
        refuses(file("old.xlsm", book), "宏");
    }

    @Test
    void merged_cells() {
        var book = Workbooks.with(
                csv(row(number(), permit()), row(number(), permit())),
                sheet -> sheet.range(1, 5, 2, 5).merge());
        refuses(file("old.xlsx", book), "取消合并");
    }

    @Test
    void two_sheets_with_something_on_them() {
        var book = Workbooks.written(both -> {
            Workbooks.fill(both.newWorksheet("一月"), csv(row(number(), permit())));
            Workbooks.fill(both.newWorksheet("二月"), csv(row(number(), permit())));
        });
        refuses(file("old.xlsx", book), "只留一张");
    }

    @Test
    void an_archive_that_swells() {
        var strings = new byte[130 << 20];
        var book = Workbooks.and(
                Workbooks.written(empty -> Workbooks.fill(empty.newWorksheet("Sheet1"), csv())),
                Map.of("xl/worksheets/../sharedStrings.xml", strings));
        assertThat(book).hasSizeLessThan(1 << 20);
        refuses(file("old.xlsx", book), "解开以后太大");
    }

    @Test
    void an_archive_that_is_no_workbook() {
        refuses(file("old.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "Excel");
        var other = Workbooks.and(
                Workbooks.of(csv()),
                Map.of("x.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'c'>]>".getBytes(StandardCharsets.UTF_8)));
        refuses(file("old.xlsx", other), "Excel");
    }

    /** Refused before anything of it is booked, with a sentence in both languages. */
    private void refuses(SheetFile file, String mending) {
        var before = office.rows("import_batch") + office.rows("temporary_permit");
        var refused = catchThrowableOfType(UnreadableFile.class, () -> office.bring(file));
        assertThat(refused).isNotNull();
        assertThat(messages.getMessage(refused.key(), refused.arguments(), Locale.SIMPLIFIED_CHINESE))
                .contains(mending)
                .endsWith("。");
        assertThat(messages.getMessage(refused.key(), refused.arguments(), Locale.ENGLISH))
                .endsWith(".");
        assertThat(office.rows("import_batch") + office.rows("temporary_permit"))
                .isEqualTo(before);
    }
}
