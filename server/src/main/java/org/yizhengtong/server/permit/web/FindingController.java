package org.yizhengtong.server.permit.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.permit.SheetDesk;

/** The finding behind a case: as it was kept for a decision, and beside what other law would give. */
@Controller
class FindingController {
    private final SheetDesk sheets;

    FindingController(SheetDesk sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/findings/{id}")
    String kept(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("sheet", sheets.restedOn(id, actor));
        return "permit/finding";
    }

    @GetMapping("/cases/{number}/beside")
    String beside(
            @AuthenticationPrincipal Actor actor,
            @PathVariable CaseNumber number,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var compared = sheets.beside(number, actor, typed);
        model.addAttribute("compared", compared);
        model.addAttribute("errors", compared.errors());
        return "permit/case-beside";
    }
}
