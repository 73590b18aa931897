package org.yizhengtong.server.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints a page on A4: tagged for screen readers (PDF/UA-1) and fit for the archive (PDF/A-2u), in one file. */
@Component
public class PaperPress {
    /** What is of use on a screen only. */
    private static final String ON_SCREEN =
            "script, .no-print, .back, form, button, [hidden], svg, .basis > .tree, .unseen:not(.tree .unseen)";

    private static final int REGULAR = 400;

    private final Typefaces typefaces;
    private final String look;

    /** A font of ten megabytes is read for each paper, and anybody may ask for one: two at a time. */
    private final Semaphore printing = new Semaphore(2, true);

    PaperPress(Typefaces typefaces) throws IOException {
        this.typefaces = typefaces;
        look = new ClassPathResource("paper/paper.css").getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * The page as a paper, named by its first heading.
     *
     * @throws CannotBePrinted when a character of it is in no font
     */
    public byte[] print(String page) {
        var sheet = prepared(Jsoup.parse(page));
        typefaces.missing(sheet.wholeText()).ifPresent(sign -> {
            throw new CannotBePrinted(sign, sheet.title());
        });
        printing.acquireUninterruptibly();
        try {
            return printed(sheet);
        } finally {
            printing.release();
        }
    }

    private byte[] printed(Document sheet) {
        try (var paper = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(paper)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith(QrMark.PICTURE),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Yizhengtong")
                    .withW3cDocument(new W3CDom().fromJsoup(sheet), "")
                    .toStream(written);
            for (var face : typefaces.of(sheet.wholeText())) {
                builder.useFont(new PDFontSupplier(face.in(paper)), face.family(), REGULAR, FontStyle.NORMAL, true);
            }
            builder.run();
            return written.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Document prepared(Document page) {
        for (var qr : page.select("svg[data-says]"))
            qr.replaceWith(new Element("img")
                    .attr("class", "qr")
                    .attr("alt", qr.attr("aria-label"))
                    .attr("src", QrMark.of(qr.attr("data-says")).picture()));
        page.select(ON_SCREEN).remove();
        page.select("a").forEach(Element::unwrap);
        var heading = page.selectFirst("h1");
        if (heading != null) page.title(heading.text());
        page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
        page.head().appendElement("style").text(look);
        return page;
    }
}
