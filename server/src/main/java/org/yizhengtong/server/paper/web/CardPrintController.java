package org.yizhengtong.server.paper.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.paper.CardPrintDesk;

/** A station's cards, for the card printer or on sheets to be cut. */
@Controller
class CardPrintController {
    private final CardPrintDesk cards;

    CardPrintController(CardPrintDesk cards) {
        this.cards = cards;
    }

    @GetMapping("/counter/cards/print")
    String here(@AuthenticationPrincipal Actor officer, Model model) {
        model.addAttribute("cards", cards.here(officer));
        return "paper/cards";
    }

    @GetMapping("/counter/cards/{holder}/card.pdf")
    ResponseEntity<byte[]> card(@AuthenticationPrincipal Actor officer, @PathVariable UUID holder) {
        return pdf(cards.card(holder, officer), "card.pdf");
    }

    @GetMapping("/counter/cards/sheets.pdf")
    ResponseEntity<byte[]> sheets(@AuthenticationPrincipal Actor officer) {
        return pdf(cards.sheets(officer), "cards.pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] paper, String name) {
        var shown = ContentDisposition.inline().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(paper);
    }
}
