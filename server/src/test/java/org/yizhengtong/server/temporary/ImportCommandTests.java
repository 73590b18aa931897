package org.yizhengtong.server.temporary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.temporary.OldFiles.csv;
import static org.yizhengtong.server.temporary.OldFiles.number;
import static org.yizhengtong.server.temporary.OldFiles.permit;
import static org.yizhengtong.server.temporary.OldFiles.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.ServiceTest;

@ServiceTest
@DisplayName("./yizhengtong import temporary-permits FILE")
class ImportCommandTests {
    private final ImportCommand command;
    private final JdbcClient jdbc;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    ImportCommandTests(ImportCommand command, JdbcClient jdbc) {
        this.command = command;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("a dry run tells and writes nothing, the import books, and the same again does nothing")
    void three_runs() throws IOException {
        var file = written(csv(row(number(), permit()), row(number(), "x")));
        var before = permits();

        assertThat(run(file, "--dry-run"))
                .startsWith(
                        "0 An import would register 1 people, take 0 rows of people known already, and leave 1 rows.")
                .contains("nothing was written");
        assertThat(permits()).isEqualTo(before);
        assertThat(run(file)).startsWith("0 Imported: 1 people newly registered");
        assertThat(run(file)).startsWith("0 This file was imported on");
        assertThat(permits()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("refused rows come out with their reason, for their owner's eyes, and can be mended and imported")
    void the_report() throws IOException {
        var wrong = row(number(), "x").replace("试样路9号", "=1+1");
        var file = written(csv(row(number(), permit()), wrong));

        run(file);

        var report = Path.of(file + ".refused.csv");
        assertThat(Files.readString(report))
                .startsWith("\uFEFF" + OldFiles.HEADING + ",row in the file,why it was not imported\r\n")
                .contains(",'=1+1,371323,3,\"A permit number has 4 to 40 letters")
                .hasLineCount(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                .isEqualTo("rw-------");
        var mended = Files.writeString(report, Files.readString(report).replace(",x,", "," + permit() + ","));
        assertThat(run(mended)).startsWith("0 Imported: 1 people newly registered");
    }

    @Test
    @DisplayName("a column that was not found is named, with the words that name it to us")
    void columns() throws IOException {
        var file = written(csv(row(number(), permit())).replace("暂住证号", "旧本号"));

        assertThat(run(file)).startsWith("2 yizhengtong: Not every column has been found: permit_number.");
        assertThat(run(file, "--map", "permit_number=旧本号")).startsWith("0 Imported");
        assertThat(run(file, "--map=number=旧本号")).startsWith("2 yizhengtong: 'number=旧本号' maps nothing");
        assertThat(run(file, "--map", "permit_number=没有")).contains("has no column \"没有\"");
    }

    @Test
    @DisplayName("conversion tells its effect, and both it and the import are taken back")
    void there_and_back() throws IOException {
        var file = written(csv(row(number(), permit())));
        run(file);

        assertThat(run(file, "--convert"))
                .contains("1 permits can be converted")
                .contains("years of residence");
        assertThat(run(file, "--undo")).contains("Rows that stay: 1").contains("Converted since");
        var other = written(csv(row(number(), permit())));
        run(other);
        assertThat(run(other, "--convert")).startsWith("0 ");
        assertThat(run(other, "--withdraw-conversion")).contains("taken back");
        assertThat(run(other, "--undo")).contains("Rows that stay: 0");
    }

    @Test
    @DisplayName("every mistake is one line that says what to do")
    void mistakes() {
        assertThat(run(folder.resolve("none.csv"))).startsWith("2 yizhengtong: The file cannot be read");
        assertThat(said(List.of())).startsWith("2 yizhengtong: say what to import: temporary-permits");
        assertThat(said(List.of("temporary-permits"))).startsWith("2 yizhengtong: say which file");
        assertThat(said(List.of("temporary-permits", "a", "b"))).contains("one file at a time");
        assertThat(said(List.of("temporary-permits", "a", "--fast"))).contains("unknown option '--fast'");
        assertThat(said(List.of("temporary-permits", "a", "--map"))).contains("--map needs a value");
        assertThat(said(List.of("temporary-permits", "a", "--lang", "fr"))).contains("--lang is zh or en");
        assertThat(said(List.of("temporary-permits", "--help"))).startsWith("0 ./yizhengtong import");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "old", ".csv"), text);
    }

    private String run(Path file, String... options) {
        var arguments = new ArrayList<>(List.of("temporary-permits", file.toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--lang")) arguments.addAll(List.of("--lang", "en"));
        return said(arguments);
    }

    /** The exit status and everything that was said. */
    private String said(List<String> arguments) {
        var said = new ByteArrayOutputStream();
        var print = new PrintStream(said, true, StandardCharsets.UTF_8);
        var status = command.run(arguments, print, print);
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    private long permits() {
        return jdbc.sql("select count(*) from temporary_permit")
                .query(Long.class)
                .single();
    }
}
