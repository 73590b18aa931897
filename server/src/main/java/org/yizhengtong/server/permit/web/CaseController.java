package org.yizhengtong.server.permit.web;

import java.time.ZoneId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.ApplicationDesk;
import org.yizhengtong.server.permit.CardDesk;
import org.yizhengtong.server.permit.OnBehalfDesk;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.SheetDesk;

/** A case as its applicant and its station see it, its decision letter, and the approval that issues the permit. */
@Controller
class CaseController {
    /** Times are shown as the clocks of this city show them. */
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    /** As far as anybody turns the pages of a queue. */
    private static final int LAST_PAGE = 10_000;

    private final SheetDesk sheets;
    private final PermitDesk permits;
    private final CardDesk cards;
    private final ApplicationDesk applications;
    private final OnBehalfDesk onBehalf;

    CaseController(
            SheetDesk sheets, PermitDesk permits, CardDesk cards, ApplicationDesk applications, OnBehalfDesk onBehalf) {
        this.sheets = sheets;
        this.permits = permits;
        this.cards = cards;
        this.applications = applications;
        this.onBehalf = onBehalf;
    }

    @GetMapping("/queue")
    String queue(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(defaultValue = "review") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        addQueue(actor, show, page, model);
        model.addAttribute("broken", sheets.broken().orElse(null));
        return "permit/queue";
    }

    @GetMapping("/cases/{number}")
    String show(
            @AuthenticationPrincipal Actor actor,
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "review") String show,
            @RequestParam(defaultValue = "1") int page,
            Typed typed,
            Model model) {
        var sheet = sheets.sheet(number, actor);
        model.addAttribute("sheet", sheet);
        model.addAttribute("requestId", RequestId.fresh());
        model.addAttribute("zone", HERE);
        model.addAttribute("mine", sheet.about(actor));
        if (actor.role() == Role.RESIDENT) {
            if (!model.containsAttribute("answers")) {
                model.addAttribute("answers", typed.isEmpty() ? SheetDesk.written(sheet) : typed.fields());
            }
            model.addAttribute("card", cards.time(sheet).orElse(null));
            model.addAttribute("form", applications.form(sheet, actor));
            return "permit/case-applicant";
        }
        model.addAttribute("untold", onBehalf.untold(sheet));
        takeUp(typed, model);
        addQueue(actor, show, page, model);
        return "permit/case-officer";
    }

    @GetMapping("/cases/{number}/decision")
    String letter(@AuthenticationPrincipal Actor actor, @PathVariable CaseNumber number, Model model) {
        model.addAttribute("sheet", sheets.decided(number, actor));
        return "permit/letter";
    }

    @GetMapping("/cases/{number}/decision.pdf")
    String printedLetter(@AuthenticationPrincipal Actor actor, @PathVariable CaseNumber number, Model model) {
        return "paper:" + letter(actor, number, model);
    }

    @GetMapping("/cases/{number}/acceptance.pdf")
    String printedAcceptance(@AuthenticationPrincipal Actor actor, @PathVariable CaseNumber number, Model model) {
        return "paper:" + acceptance(actor, number, model);
    }

    @GetMapping("/cases/{number}/acceptance")
    String acceptance(@AuthenticationPrincipal Actor actor, @PathVariable CaseNumber number, Model model) {
        model.addAttribute("sheet", sheets.accepted(number, actor));
        return "permit/acceptance";
    }

    @PostMapping("/cases/{number}/approval")
    String approve(
            @AuthenticationPrincipal Actor actor,
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        try {
            permits.approve(number, reason, requestId, actor);
            flash.addFlashAttribute("done", "case.done.approval");
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("reason", reason);
            flash.addFlashAttribute("acted", "approval");
        }
        return "redirect:/cases/" + number;
    }

    /** What an officer typed and could not send is there again, in the form it was typed into. */
    private static void takeUp(Typed typed, Model model) {
        if (typed.isEmpty()) return;
        model.addAttribute("acted", typed.get("act"));
        model.addAttribute("reason", typed.get("reason"));
    }

    private void addQueue(Actor officer, String show, int page, Model model) {
        model.addAttribute("show", show);
        model.addAttribute("queue", sheets.queue(officer, show, Math.clamp(page, 1, LAST_PAGE)));
        model.addAttribute("counts", sheets.counts(officer));
    }
}
