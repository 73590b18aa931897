package org.yizhengtong.server.permit.web;

import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.permit.ApplicationDesk;

/** What an applicant sends in later (补正). */
@Controller
class ResubmissionController {
    private final ApplicationDesk applications;

    ResubmissionController(ApplicationDesk applications) {
        this.applications = applications;
    }

    @PostMapping("/cases/{number}/resubmission")
    String resubmit(
            @AuthenticationPrincipal Actor actor,
            @PathVariable CaseNumber number,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            RedirectAttributes flash)
            throws IOException {
        var errors = SentPapers.keep(sent, (kind, bytes) -> applications.keep(number, actor, kind, bytes));
        try {
            if (errors.isEmpty()) applications.resubmit(number, actor, typed, requestId);
        } catch (FieldErrors wrong) {
            errors.addAll(wrong.errors());
        }
        if (!errors.isEmpty()) {
            flash.addFlashAttribute("errors", errors);
            flash.addFlashAttribute("answers", typed);
        }
        return "redirect:/cases/" + number;
    }
}
