package org.yizhengtong.server.casework.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.casework.ClosingDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.RequestId;

/** An applicant takes an application back. */
@Controller
class WithdrawalController {
    private final ClosingDesk closing;

    WithdrawalController(ClosingDesk closing) {
        this.closing = closing;
    }

    @PostMapping("/cases/{number}/withdrawal")
    String withdraw(
            @AuthenticationPrincipal Actor applicant,
            @PathVariable CaseNumber number,
            @RequestParam RequestId requestId) {
        closing.withdraw(number, requestId, applicant);
        return "redirect:/cases/" + number;
    }
}
