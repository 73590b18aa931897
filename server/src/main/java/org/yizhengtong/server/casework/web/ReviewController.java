package org.yizhengtong.server.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.casework.AcceptanceDesk;
import org.yizhengtong.server.casework.AskedFor;
import org.yizhengtong.server.casework.AskingDesk;
import org.yizhengtong.server.casework.LimitDesk;
import org.yizhengtong.server.casework.NotAcceptedGround;
import org.yizhengtong.server.casework.ReviewDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.RequestId;

/** What an officer does with a case, short of approving it: that issues a permit and lies with the permit desk. */
@Controller
class ReviewController {
    private final ReviewDesk review;
    private final AskingDesk corrections;
    private final AcceptanceDesk acceptance;
    private final LimitDesk limits;

    ReviewController(ReviewDesk review, AskingDesk corrections, AcceptanceDesk acceptance, LimitDesk limits) {
        this.review = review;
        this.corrections = corrections;
        this.acceptance = acceptance;
        this.limits = limits;
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
            @RequestParam(defaultValue = "") List<String> ask,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(number, reason, "correction-request", flash, () -> {
            flash.addFlashAttribute("ticked", ask);
            corrections.ask(number, asked(ask, typed), reason, requestId, officer);
        });
    }

    @PostMapping("/cases/{number}/extension")
    String extend(
            @AuthenticationPrincipal Actor officer,
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(number, reason, "extension", flash, () -> {
            limits.extend(number, reason, requestId, officer);
        });
    }

    @PostMapping("/cases/{number}/non-acceptance")
    String refuseToAccept(
            @AuthenticationPrincipal Actor officer,
            @PathVariable CaseNumber number,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        return act(number, reason, "non-acceptance", flash, () -> {
            flash.addFlashAttribute("ground", ground);
            acceptance.refuse(number, ground(ground), reason, requestId, officer);
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

    /** As the form ticks them: {@code PAPER.photo}, and beside it why, where it was sent: {@code why.PAPER.photo}. */
    private static List<AskedFor> asked(List<String> ticked, Map<String, String> typed) {
        var asked = new ArrayList<AskedFor>();
        for (var one : ticked) {
            if (one.isEmpty()) continue;
            var dot = one.indexOf('.');
            var kind = dot < 0 ? null : find(AskedFor.Kind.values(), one.substring(0, dot));
            var why = find(AskedFor.Why.values(), typed.getOrDefault("why." + one, "MISSING"));
            if (kind == null || why == null) throw new NotFound();
            asked.add(new AskedFor(kind, one.substring(dot + 1), why));
        }
        return asked;
    }

    private static NotAcceptedGround ground(String typed) {
        var ground = find(NotAcceptedGround.values(), typed);
        if (ground == null) throw new FieldErrors(List.of(new FieldError("ground", "problem.not_accepted_ground")));
        return ground;
    }

    private static <E extends Enum<E>> @Nullable E find(E[] known, String typed) {
        return Arrays.stream(known)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
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
