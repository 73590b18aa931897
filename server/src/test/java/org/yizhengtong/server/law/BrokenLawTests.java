package org.yizhengtong.server.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yizhengtong.server.Desktop.html;
import static org.yizhengtong.server.Desktop.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.CannotStart;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.law.domain.BookText;
import org.yizhengtong.server.law.domain.LawBooks;

@ServiceTest
@DisplayName("A broken pack changes nothing: the last good law stays in force, and the pages say so")
class BrokenLawTests {
    private static final String PACK = "370600/yt-2012.yaml";

    @Autowired
    WebApplicationContext service;

    @Autowired
    Town town;

    @Autowired
    CurrentLaw current;

    @Autowired
    LawReader reader;

    @Autowired
    LawBooks books;

    @Autowired
    LawSettings settings;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterEach
    void mend() throws IOException {
        var packs = settings.packs();
        if (packs == null) throw new AssertionError("the tests' service reads a folder");
        Files.copy(
                Path.of("..", "packs").resolve(PACK),
                packs.resolve(PACK),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        current.refresh();
    }

    @Test
    void while_it_runs_the_pages_say_so_until_it_is_mended() throws IOException {
        var before = current.now();
        write(running(), "status: announced", "status: anounced");
        current.refresh();
        assertThat(current.now()).as("the law").isSameAs(before);
        var page = new Desktop(service, null).get("/law");
        assertThat(text(page)).contains("新换的规定有错", PACK, "a status is");
        assertThat(html(page)).contains("role=\"status\"");
        assertThat(text(new Desktop(service, null).reading("en").get("/law")))
                .contains("The rules from before still apply");
        assertThat(text(new Desktop(service, null).get("/law/370600/2012-03-01")))
                .contains("新换的规定有错");
        assertThat(text(new Desktop(service, town.officer()).get("/queue"))).contains("新换的规定有错", PACK);
        mend();
        assertThat(current.broken()).isEmpty();
        assertThat(text(new Desktop(service, null).get("/law"))).doesNotContain("新换的规定有错");
        assertThat(text(new Desktop(service, town.officer()).get("/queue"))).doesNotContain("新换的规定有错");
    }

    @Test
    void a_good_change_takes_its_place_at_once_and_is_kept() throws IOException {
        var law = following();
        var before = law.now();
        write(folder, "一证通", "一证通办");
        law.refresh();
        assertThat(law.now().version()).isNotEqualTo(before.version());
        assertThat(law.broken()).isEmpty();
        assertThat(books.find(law.now().version())).isPresent();
    }

    @Test
    void a_folder_that_has_not_changed_is_not_read_again() throws IOException {
        var law = following();
        var before = law.now();
        law.refresh();
        assertThat(law.now()).isSameAs(before);
    }

    @Test
    void a_folder_that_is_a_link_is_looked_into() throws IOException {
        var packs = Path.of("..", "packs").toAbsolutePath();
        var link = Files.createSymbolicLink(folder.resolve("packs"), packs);
        assertThat(FolderState.of(link)).isEqualTo(FolderState.of(packs));
        assertThat(FolderState.of(link).files()).containsKey("packs.yaml");
    }

    @Test
    void a_file_taken_away_is_a_broken_law_and_one_put_back_mends_it() throws IOException {
        var law = following();
        Files.move(folder.resolve(PACK), folder.resolve("away"));
        law.refresh();
        assertThat(law.broken())
                .hasValueSatisfying(broken -> assertThat(broken.what()).contains(PACK));
        Files.move(folder.resolve("away"), folder.resolve(PACK));
        law.refresh();
        assertThat(law.broken()).isEmpty();
    }

    @Test
    void packs_that_do_not_cover_this_city_are_no_law_for_it() throws IOException {
        var law = following();
        Files.writeString(folder.resolve("packs.yaml"), "packs:\n  - CN/cn-1958.yaml\n");
        law.refresh();
        assertThat(law.broken())
                .hasValueSatisfying(broken -> assertThat(broken.what()).contains("370600"));
    }

    @Test
    void packs_broken_at_the_start_leave_the_newest_kept_law_in_force() throws IOException {
        var good = following().now();
        write(folder, "status: announced", "status: anounced");
        var started = new CurrentLaw(reader, books, folder);
        assertThat(started.now().version()).isEqualTo(good.version());
        assertThat(started.broken())
                .hasValueSatisfying(broken -> assertThat(broken.what()).contains(PACK, "a status is"));
    }

    @Test
    void with_no_good_law_at_all_the_start_fails_in_one_line() throws IOException {
        copy();
        write(folder, "status: announced", "status: anounced");
        assertThatThrownBy(() -> new CurrentLaw(reader, new NoBooks(), folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(PACK)
                .message()
                .hasLineCount(1);
        assertThatThrownBy(() -> new CurrentLaw(reader, new NoBooks(), folder.resolve("nowhere")))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void a_figure_that_no_pack_leaves_open_is_a_broken_law() {
        var figure = new LawSettings.Figure("yt-2012", "nothing", 1, "一", "one");
        var wrong = new LawSettings(settings.place(), settings.on(), null, List.of(figure));
        var strict = new LawReader(wrong, code -> code, () -> LocalDate.parse("2012-03-01"));
        assertThatThrownBy(() -> new CurrentLaw(strict, new NoBooks(), null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nothing");
    }

    private CurrentLaw following() throws IOException {
        copy();
        return new CurrentLaw(reader, books, folder);
    }

    private void copy() throws IOException {
        for (var part : List.of("packs.yaml", "vocabulary.yaml", "services.yaml"))
            Files.copy(running().resolve(part), folder.resolve(part));
        try (var parts = Files.list(running())) {
            for (var part : parts.filter(Files::isDirectory).toList())
                if (!part.endsWith("open-data"))
                    FileSystemUtils.copyRecursively(part, folder.resolve(part.getFileName()));
        }
    }

    private Path running() {
        var packs = settings.packs();
        if (packs == null) throw new AssertionError("the tests' service reads a folder");
        return packs;
    }

    private static void write(Path packs, String old, String changed) throws IOException {
        var file = packs.resolve(PACK);
        var text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }

    /** Nothing was ever kept. */
    private static final class NoBooks implements LawBooks {
        @Override
        public void keep(BookText book) {}

        @Override
        public Optional<BookText> find(String version) {
            return Optional.empty();
        }

        @Override
        public Optional<BookText> newest() {
            return Optional.empty();
        }
    }
}
