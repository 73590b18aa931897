package org.yizhengtong.server.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.report.ReportDesk;
import org.yizhengtong.server.report.ReportForm;

/** What a station was told and has not worked through yet. */
@Controller
class ReportController {
    private static final String ALL = "/counter/reports";
    private static final String ONE = ALL + "/{id}";

    private final ReportDesk desk;

    ReportController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ALL)
    String all(@AuthenticationPrincipal Actor officer, Model model) {
        model.addAttribute("rows", desk.waiting(officer));
        return "report/reports";
    }

    @GetMapping(ONE)
    String open(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Typed typed, Model model) {
        return page(id, typed.fields(), officer, model);
    }

    /** A button of a picker was pressed. */
    @PostMapping(ONE)
    String lookForPlace(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model) {
        return page(id, sent, officer, model);
    }

    @PostMapping(ONE + "/registration")
    String register(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return act(id, sent, officer, model, response, () -> {
            var done = desk.register(id, ReportForm.of(sent), officer);
            flash.addFlashAttribute("done", "counter.newcomer.done");
            return "redirect:/counter/residents/%s%s".formatted(done.resident(), done.resembles() ? "/lookalikes" : "");
        });
    }

    @PostMapping(ONE + "/home/{resident}")
    String registerHome(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID resident,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return act(id, sent, officer, model, response, () -> {
            // Who they are stands in the register: of what was told, only the home is new.
            var home = new TreeMap<>(sent);
            home.keySet().removeAll(Set.of("name", "citizenNumber", "hukouPlace"));
            desk.registerHome(id, new ResidentId(resident), ReportForm.of(home), officer);
            flash.addFlashAttribute("done", "counter.home.done");
            return "redirect:/counter/residents/" + resident;
        });
    }

    @PostMapping(ONE + "/confirmation/{resident}")
    String confirm(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID resident,
            RedirectAttributes flash) {
        desk.confirm(id, new ResidentId(resident), officer);
        flash.addFlashAttribute("done", "counter.confirm.done");
        return "redirect:/counter/residents/" + resident;
    }

    @PostMapping(ONE + "/departure/{resident}")
    String registerDeparture(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @PathVariable UUID resident,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return act(id, sent, officer, model, response, () -> {
            desk.registerDeparture(id, new ResidentId(resident), sent, officer);
            flash.addFlashAttribute("done", "counter.departure.done");
            return "redirect:/counter/residents/" + resident;
        });
    }

    @PostMapping(ONE + "/setting-aside")
    String setAside(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return act(id, sent, officer, model, response, () -> {
            desk.setAside(id, sent.getOrDefault("reason", ""), officer);
            flash.addFlashAttribute("done", "report.set_aside.done");
            return "redirect:" + ALL;
        });
    }

    private String act(
            UUID id,
            Map<String, String> sent,
            Actor officer,
            Model model,
            HttpServletResponse response,
            Supplier<String> acting) {
        try {
            return acting.get();
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, sent, officer, model);
        }
    }

    private String page(UUID id, Map<String, String> sent, Actor officer, Model model) {
        var sheet = desk.open(id, sent, officer);
        model.addAttribute("sheet", sheet);
        return sheet.workEnded() ? "report/report-ended" : "report/report";
    }
}
