package org.yizhengtong.server.casework.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

/** An applicant takes an application back: on their own telephone, or standing at the counter. */
@Controller
class WithdrawalController {
    private final ClosingDesk closing;

    WithdrawalController(ClosingDesk closing) {
        this.closing = closing;
    }

    @PostMapping("/cases/{number}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal Actor by,
            @PathVariable CaseNumber number,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        closing.withdraw(number, requestId, by);
        flash.addFlashAttribute("done", "case.done.withdrawal");
        return "redirect:/cases/" + number;
    }
}
