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
        return act(number, reason, "case.done.correction_asked", flash, () -> {
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
        return act(number, reason, "case.done.refused", flash, () -> {
            review.refuse(number, reason, requestId, officer);
        });
    }

    /** Acts, or goes back to the case with what was typed and what is wrong with it. */
    private static String act(CaseNumber number, String reason, String done, RedirectAttributes flash, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", done);
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("reason", reason);
        }
        return "redirect:/cases/" + number;
    }
}
