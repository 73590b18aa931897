package org.yizhengtong.server.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A paper can be read by everybody, today and in fifty years")
class PaperPressTests {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>一证通</title></head><body><main>
            <h1>不予办理居住证决定书</h1><p><span>%s</span>：</p>
            <dl class="summary"><div><dt>办件号</dt><dd>20120301-0007</dd></div></dl>
            <h2>原因</h2><p lang="zh-CN">%s</p>
            <ul class="tree"><li class="a-no"><p><svg viewBox="0 0 1 1"></svg><span>住满半年了吗？</span><span class="unseen">否</span></p>
            <div><a href="https://example.org">居住证暂行条例</a> 第2条</div></li></ul>
            <table class="table"><caption class="unseen">积分</caption><thead><tr><th scope="col">项目</th><th scope="col">分</th></tr></thead>
            <tbody><tr><th scope="row">社保</th><td>12</td></tr></tbody></table>
            <button class="button">打印一张</button><form><p>撤回申请</p></form>
            </main></body></html>""";

    private final PaperPress press = press();

    @Test
    void it_is_tagged_and_archival_in_one_file() {
        assertThat(Archive.defects(print("样例人", "没有住满半年。"))).isEmpty();
    }

    @Test
    void the_archive_would_not_take_any_file() throws IOException {
        var bare = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(bare);
        }
        assertThat(Archive.defects(bare.toByteArray()))
                .anyMatch(defect -> defect.startsWith("ua1"))
                .anyMatch(defect -> defect.startsWith("2u"));
    }

    @Test
    void it_is_named_after_its_heading_and_says_its_language() throws IOException {
        try (var paper = Archive.open(print("样例人", "没有住满半年。"))) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("不予办理居住证决定书");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void what_is_for_a_screen_only_is_not_on_it_and_signs_are_said_in_words() {
        assertThat(Archive.text(print("样例人", "没有住满半年。")))
                .contains("× 住满半年了吗？", "否", "居住证暂行条例")
                .doesNotContain("打印一张", "撤回申请");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"样㛃", "样𬱖", "样𠮷𡋾", "䶮·买买提"})
    @DisplayName("rare characters of names are printed, and can be copied out again")
    void rare_characters(String name) throws IOException {
        var paper = print(name, "没有住满半年。");
        assertThat(Archive.text(paper)).contains(name);
        assertThat(Archive.defects(paper)).isEmpty();
        try (var read = Archive.open(paper)) {
            var fonts = read.getPage(0).getResources();
            for (var font : fonts.getFontNames())
                assertThat(fonts.getFont(font))
                        .matches(PDFont::isEmbedded)
                        .satisfies(one -> assertThat(one.getName()).matches("[A-Z]{6}\\+.*"));
        }
    }

    @Test
    void a_qr_of_a_page_can_be_scanned_from_the_paper_and_is_named() throws IOException {
        var says = "https://permits.example/share#K7M4Q2RX9TBC";
        var paper = print("样例人", "<svg role='img' aria-label='二维码' data-says='%s'></svg>".formatted(says));
        assertThat(Archive.defects(paper)).isEmpty();
        try (var read = Archive.open(paper)) {
            assertThat(Readers.zxing(Readers.at300dpi(read, 0))).isEqualTo(says);
        }
    }

    @Test
    void a_character_that_no_font_has_is_told_and_never_a_box() {
        assertThatThrownBy(() -> print("样\uD883\uDF50", "没有住满半年。"))
                .isInstanceOfSatisfying(
                        CannotBePrinted.class,
                        told -> assertThat(told.arguments()).containsExactly("\uD883\uDF50", "U+30F50", "不予办理居住证决定书"));
    }

    @Test
    void long_reasons_go_on_over_the_page_and_lose_nothing() throws IOException {
        var reason = "你说住满了半年，可是你交的租房合同从三月一日起。".repeat(90);
        var paper = print("样例人", reason);
        try (var read = Archive.open(paper)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(Archive.text(paper).replaceAll("\\s|\\d / \\d", "")).contains(reason);
        assertThat(Archive.defects(paper)).isEmpty();
    }

    private byte[] print(String name, String reason) {
        return press.print(PAGE.formatted(name, reason));
    }

    private static PaperPress press() {
        try {
            return new PaperPress(new Typefaces());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
