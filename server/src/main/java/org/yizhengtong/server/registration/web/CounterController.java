package org.yizhengtong.server.registration.web;

import java.util.HashMap;
import java.util.Map;
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
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CounterDesk;
import org.yizhengtong.server.registration.ResidenceDesk;
import org.yizhengtong.server.registration.ToldStep;

/** One resident at an officer's counter: still here, papers shown, moved away, not moved away after all, died. */
@Controller
class CounterController {
    private final CounterDesk counter;
    private final ResidenceDesk desk;

    CounterController(CounterDesk counter, ResidenceDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @GetMapping("/counter/residents/{id}")
    String show(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Model model) {
        model.addAttribute("sheet", counter.open(new ResidentId(id), officer));
        model.addAttribute("requestId", RequestId.fresh());
        return "registration/counter";
    }

    @PostMapping("/counter/residents/{id}/confirmation")
    String confirm(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(id, "confirm", Map.of(), flash, () -> desk.confirm(new ResidentId(id), requestId, officer));
    }

    @PostMapping("/counter/residents/{id}/papers-seen")
    String seePapers(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(id, "papers", sent, flash, () -> {
            desk.seePapers(new ResidentId(id), sent.getOrDefault("paper", ""), requestId, officer);
        });
    }

    @PostMapping("/counter/residents/{id}/departure")
    String leave(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(id, "departure", sent, flash, () -> {
            desk.leave(new ResidentId(id), ToldStep.of(sent), requestId, officer);
        });
    }

    @PostMapping("/counter/residents/{id}/departure/withdrawal")
    String stay(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(id, "stay", sent, flash, () -> {
            desk.stay(new ResidentId(id), sent.getOrDefault("reason", ""), requestId, officer);
        });
    }

    @PostMapping("/counter/residents/{id}/death")
    String recordDeath(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(id, "death", sent, flash, () -> {
            desk.recordDeath(new ResidentId(id), ToldStep.of(sent), requestId, officer);
        });
    }

    /** Acts, or goes back to the sheet with what was typed and what is wrong with it. */
    private static String act(
            UUID id, String act, Map<String, String> sent, RedirectAttributes flash, Runnable acting) {
        try {
            acting.run();
            flash.addFlashAttribute("done", "counter." + act + ".done");
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("fields", new HashMap<>(sent));
            flash.addFlashAttribute("acted", act);
        }
        return "redirect:/counter/residents/" + id;
    }
}
