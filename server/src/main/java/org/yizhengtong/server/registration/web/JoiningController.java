package org.yizhengtong.server.registration.web;

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
import org.yizhengtong.server.registration.JoiningDesk;

/** Two entries that may be one person, side by side: joined with a reason, and parted again. */
@Controller
class JoiningController {
    private final JoiningDesk desk;

    JoiningController(JoiningDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counter/residents/{id}/lookalikes")
    String show(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Model model) {
        model.addAttribute("resident", id);
        model.addAttribute("pairs", desk.of(new ResidentId(id), officer));
        model.addAttribute("requestId", RequestId.fresh());
        return "registration/lookalikes";
    }

    @PostMapping("/counter/residents/{id}/lookalikes/{other}/joining")
    String join(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(id, "joining.done", reason, flash, () -> {
            desk.join(new ResidentId(id), new ResidentId(other), reason, requestId, officer);
        });
    }

    @PostMapping("/counter/residents/{id}/lookalikes/{other}/joining/{number}/undoing")
    String undo(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID other,
            @PathVariable UUID number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        return act(id, "joining.undone", reason, flash, () -> {
            desk.undo(new ResidentId(id), new ResidentId(other), number, reason, officer);
        });
    }

    private static String act(UUID id, String done, String reason, RedirectAttributes flash, Runnable acting) {
        try {
            acting.run();
            flash.addFlashAttribute("done", done);
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("reason", reason);
        }
        return "redirect:/counter/residents/" + id + "/lookalikes";
    }
}
