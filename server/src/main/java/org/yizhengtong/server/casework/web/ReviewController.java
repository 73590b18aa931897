package org.yizhengtong.server.casework.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;

/** What an officer does with a case, short of approving it: that issues a permit and lies with the permit desk. */
@Controller
class ReviewController {
    private final ReviewDesk review;

    ReviewController(ReviewDesk review) {
        this.review = review;
    }

    @PostMapping("/cases/{number}/facts/{fact}/sighting")
    String see(
            @AuthenticationPrincipal Actor officer,
            @PathVariable CaseNumber number,
            @PathVariable String fact,
            @RequestParam String paper) {
        review.see(number, fact, paper, officer);
        return "redirect:/cases/" + number + "#facts";
    }

    @PostMapping("/cases/{number}/correction-request")
    String askForCorrection(
            @AuthenticationPrincipal Actor officer,
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(number, reason, "correction-request", flash, () -> {
            review.askForCorrection(number, reason, requestId, officer);
        });
    }

    @PostMapping("/cases/{number}/refusal")
    String refuse(
            @AuthenticationPrincipal Actor officer,
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(number, reason, "refusal", flash, () -> {
            review.refuse(number, reason, requestId, officer);
        });
    }

    /** Acts, or goes back to the case with what was typed and what is wrong with it. */
    private static String act(CaseNumber number, String reason, String act, RedirectAttributes flash, Runnable acting) {
        try {
            acting.run();
            flash.addFlashAttribute("done", "case.done." + act);
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("reason", reason);
            flash.addFlashAttribute("acted", act);
        }
        return "redirect:/cases/" + number;
    }
}
