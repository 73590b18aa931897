package org.yizhengtong.server.paper;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.bind.JAXBException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** Takes in papers as an archive does: what veraPDF finds wrong with them, and what they say. */
final class Archive {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    /** What keeps the paper from being PDF/UA-1 and PDF/A-2u. */
    static List<String> defects(byte[] paper) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_U).stream()
                .flatMap(kind -> defects(paper, kind).stream())
                .toList();
    }

    private static List<String> defects(byte[] paper, PDFAFlavour kind) {
        var rules = "/org/verapdf/pdfa/validation/" + (kind == PDFAFlavour.PDFUA_1 ? "PDFUA-1.xml" : "PDFA-2U.xml");
        try (var profile = requireNonNull(Profiles.class.getResourceAsStream(rules));
                var read = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), kind);
                var checker = Foundries.defaultInstance().createValidator(Profiles.profileFromXml(profile), false)) {
            return checker.validate(read).getTestAssertions().stream()
                    .map(found -> "%s %s: %s"
                            .formatted(kind.getId(), found.getRuleId().getClause(), found.getMessage()))
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException | JAXBException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static String text(byte[] paper) {
        try (var read = open(paper)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PDDocument open(byte[] paper) {
        try {
            return Loader.loadPDF(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
