package org.yizhengtong.server.permit.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.AlreadyHolds;
import org.yizhengtong.server.permit.CounterApplicationDesk;
import org.yizhengtong.server.permit.DraftDesk;

/** An application for whoever stands at the counter, all on one screen; what is printed of it. */
@Controller
@RequestMapping("/counter/residents/{id}/application")
class CounterApplicationController {
    private final CounterApplicationDesk counter;
    private final DraftDesk drafts;

    CounterApplicationController(CounterApplicationDesk counter, DraftDesk drafts) {
        this.counter = counter;
        this.drafts = drafts;
    }

    @GetMapping
    String form(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Typed typed, Model model) {
        if (!typed.isEmpty()) counter.save(new ResidentId(id), officer, typed.fields());
        try {
            return show(id, officer, Map.of(), RequestId.fresh(), List.of(), model);
        } catch (AlreadyHolds held) {
            // Whoever comes about a permit in force needs that one's page.
            return "redirect:/counter/permits/" + id;
        }
    }

    @PostMapping
    String apply(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            Model model)
            throws IOException {
        var about = new ResidentId(id);
        var before = counter.opened(requestId, officer);
        if (before.isPresent()) return "redirect:/cases/" + before.get();
        var errors = take(about, officer, typed, sent);
        try {
            if (errors.isEmpty()) return "redirect:/cases/" + counter.apply(about, officer, typed, requestId);
        } catch (FieldErrors wrong) {
            errors.addAll(wrong.errors());
        }
        return show(id, officer, typed, requestId, errors, model);
    }

    /** Keeps what there is, for going on, for printing, or while a place is looked for. */
    @PostMapping("/draft")
    String save(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> sent,
            @RequestParam RequestId requestId,
            @RequestParam(defaultValue = "") String to,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var errors = take(new ResidentId(id), officer, typed, sent);
        var looking = typed.containsKey("find") || typed.keySet().stream().anyMatch(field -> field.endsWith("-open"));
        if (!errors.isEmpty() || looking) return show(id, officer, typed, requestId, errors, model);
        if (List.of("sheet", "missing").contains(to)) return "redirect:" + address(id) + "/" + to;
        flash.addFlashAttribute("done", "counter.application.kept");
        return "redirect:" + address(id);
    }

    @PostMapping("/disposal")
    String throwAway(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID id,
            @RequestParam RequestId requestId,
            RedirectAttributes flash) {
        drafts.throwAway(new ResidentId(id), officer, requestId.value());
        flash.addFlashAttribute("done", "application.thrown_away");
        return "redirect:" + address(id);
    }

    /** What the person signs. */
    @GetMapping("/sheet")
    String sheet(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Model model) {
        model.addAttribute("officer", officer.name());
        return print("permit/counter-sheet", id, officer, model);
    }

    /** Everything that is still missing, told once. */
    @GetMapping("/missing")
    String missing(@AuthenticationPrincipal Actor officer, @PathVariable UUID id, Model model) {
        return print("permit/counter-missing", id, officer, model);
    }

    private String print(String page, UUID id, Actor officer, Model model) {
        model.addAttribute("sheet", counter.open(new ResidentId(id), officer, Map.of()));
        model.addAttribute("address", address(id));
        return page;
    }

    private List<FieldError> take(
            ResidentId about, Actor officer, Map<String, String> typed, Map<String, MultipartFile> sent)
            throws IOException {
        counter.save(about, officer, typed);
        return SentPapers.keep(sent, (kind, bytes) -> drafts.keep(about, officer, kind, bytes));
    }

    private String show(
            UUID id,
            Actor officer,
            Map<String, String> typed,
            RequestId request,
            List<FieldError> errors,
            Model model) {
        model.addAttribute("address", address(id));
        model.addAttribute("sheet", counter.open(new ResidentId(id), officer, typed));
        model.addAttribute("requestId", request);
        if (!errors.isEmpty()) model.addAttribute("errors", errors);
        return "permit/counter-application";
    }

    private static String address(UUID id) {
        return "/counter/residents/" + id + "/application";
    }
}
