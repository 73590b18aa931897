package org.yizhengtong.server.permit.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.PermitCard;
import org.yizhengtong.server.permit.PermitFileDesk;

/** The cards of a station: to be made, made and waiting. */
@Controller
class CardController {
    private final CardDesk cards;
    private final PermitFileDesk files;

    CardController(CardDesk cards, PermitFileDesk files) {
        this.cards = cards;
        this.files = files;
    }

    @GetMapping("/counter/cards")
    String show(@AuthenticationPrincipal Actor officer, Model model) {
        var ordered = cards.at(PermitCard.State.ORDERED, officer);
        var waiting = cards.at(PermitCard.State.MADE, officer);
        model.addAttribute("ordered", ordered);
        var late = officer.head() ? cards.late(officer) : List.<PermitCard>of();
        model.addAttribute("waiting", waiting);
        model.addAttribute("late", late);
        model.addAttribute("today", cards.today());
        model.addAttribute(
                "names",
                files.names(Stream.of(ordered, waiting, late)
                        .flatMap(List::stream)
                        .map(PermitCard::holder)
                        .toList()));
        model.addAttribute("requestId", RequestId.fresh());
        return "permit/cards";
    }

    @PostMapping("/counter/cards")
    String make(@AuthenticationPrincipal Actor officer, @RequestParam RequestId requestId, RedirectAttributes flash) {
        var made = cards.make(requestId, officer);
        flash.addFlashAttribute("made", made.size());
        return "redirect:/counter/cards";
    }

    @PostMapping("/counter/cards/{holder}/{how:collected|delivered}")
    String handOver(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID holder,
            @PathVariable String how,
            @RequestParam PermitNumber permit,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        var way = how.equals("collected") ? PermitCard.How.COLLECTED : PermitCard.How.DELIVERED;
        cards.handOver(permit, way, requestId, officer);
        flash.addFlashAttribute("done", "cards.done." + how);
        return "redirect:/counter/cards";
    }
}
