package org.yizhengtong.server.permit.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.permit.PermitAct;
import org.yizhengtong.server.permit.PermitFileDesk;
import org.yizhengtong.server.permit.RequestDesk;

/** A holder's own permit: what has happened to it, and what can be done about it. */
@Controller
class MyPermitController {
    private final PermitFileDesk files;
    private final LossDesk losses;
    private final RequestDesk requests;

    MyPermitController(PermitFileDesk files, LossDesk losses, RequestDesk requests) {
        this.files = files;
        this.losses = losses;
        this.requests = requests;
    }

    @GetMapping("/my/permit")
    String show(@AuthenticationPrincipal Actor holder, Typed typed, Model model) {
        model.addAttribute("file", files.of(holder.resident(), holder));
        model.addAttribute("requestId", RequestId.fresh());
        model.addAttribute("today", requests.today());
        if (!typed.isEmpty()) model.addAttribute("acted", typed.get("act")).addAttribute("words", typed.get("words"));
        return "permit/my-permit";
    }

    @PostMapping("/my/permit/{act}")
    String act(
            @AuthenticationPrincipal Actor holder,
            @PathVariable String act,
            @RequestParam PermitNumber permit,
            @RequestParam RequestId requestId,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        var chosen = PermitAct.of(act).orElseThrow(NotFound::new);
        try {
            switch (chosen) {
                case LOSS -> losses.reportLost(permit, requestId, holder);
                case FOUND -> losses.found(permit, requestId, holder);
                default -> requests.ask(permit, chosen.request().orElseThrow(), words, requestId, holder);
            }
            flash.addFlashAttribute("done", "permit.asked." + chosen.code());
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("acted", chosen.code());
            flash.addFlashAttribute("words", words);
        }
        return "redirect:/my/permit";
    }

    @PostMapping("/my/permit/requests/{id}/withdrawal")
    String withdraw(@AuthenticationPrincipal Actor holder, @PathVariable UUID id, RedirectAttributes flash) {
        requests.withdraw(id, holder);
        flash.addFlashAttribute("done", "permit.done.withdrawal");
        return "redirect:/my/permit";
    }
}
