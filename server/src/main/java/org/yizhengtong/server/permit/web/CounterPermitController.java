package org.yizhengtong.server.permit.web;

import java.util.List;
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
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.permit.AnswerDesk;
import org.yizhengtong.server.permit.CancellationDesk;
import org.yizhengtong.server.permit.CancellationGround;
import org.yizhengtong.server.permit.EndorsementDesk;
import org.yizhengtong.server.permit.LossDesk;
import org.yizhengtong.server.permit.PermitAct;
import org.yizhengtong.server.permit.PermitDesk;
import org.yizhengtong.server.permit.PermitFileDesk;
import org.yizhengtong.server.permit.PermitRequest;
import org.yizhengtong.server.permit.RequestDesk;

/** Permits at the counter: what holders ask, and what an officer does for whoever stands there. */
@Controller
class CounterPermitController {
    private final PermitFileDesk files;
    private final PermitDesk permits;
    private final EndorsementDesk endorsements;
    private final LossDesk losses;
    private final CancellationDesk cancellations;
    private final RequestDesk requests;
    private final AnswerDesk answers;

    CounterPermitController(
            PermitFileDesk files,
            PermitDesk permits,
            EndorsementDesk endorsements,
            LossDesk losses,
            CancellationDesk cancellations,
            RequestDesk requests,
            AnswerDesk answers) {
        this.files = files;
        this.permits = permits;
        this.endorsements = endorsements;
        this.losses = losses;
        this.cancellations = cancellations;
        this.requests = requests;
        this.answers = answers;
    }

    @GetMapping("/counter/permits")
    String list(@AuthenticationPrincipal Actor officer, Model model) {
        var open = requests.open(officer);
        model.addAttribute("requests", open);
        model.addAttribute("today", requests.today());
        model.addAttribute(
                "names", files.names(open.stream().map(PermitRequest::holder).toList()));
        return "permit/counter-permits";
    }

    /** The number is typed, and not put into an address. */
    @PostMapping("/counter/permits")
    String find(@AuthenticationPrincipal Actor officer, @RequestParam(defaultValue = "") String number, Model model) {
        var read = PermitNumber.read(number);
        var found = read.flatMap(permits::find);
        if (found.isPresent()) return page(found.get().holder());
        var problem = read.isEmpty() ? "problem.permit_number" : "problem.permit_unknown";
        model.addAttribute("errors", List.of(new FieldError("number", problem)));
        model.addAttribute("number", number);
        return list(officer, model);
    }

    @GetMapping("/counter/permits/{holder}")
    String show(@AuthenticationPrincipal Actor officer, @PathVariable UUID holder, Typed typed, Model model) {
        model.addAttribute("file", files.of(new ResidentId(holder), officer));
        model.addAttribute("requestId", RequestId.fresh());
        if (!typed.isEmpty()) model.addAttribute("acted", typed.get("act")).addAttribute("words", typed.get("words"));
        return "permit/counter-permit";
    }

    @PostMapping("/counter/permits/{holder}/{act}")
    String act(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID holder,
            @PathVariable String act,
            @RequestParam PermitNumber permit,
            @RequestParam RequestId requestId,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes flash) {
        var chosen = PermitAct.of(act).orElseThrow(NotFound::new);
        return tell(holder, chosen.code(), words, flash, () -> {
            switch (chosen) {
                case ENDORSEMENT -> endorsements.endorse(permit, requestId, officer);
                case LOSS -> losses.reportLost(permit, requestId, officer);
                case FOUND -> losses.found(permit, requestId, officer);
                case REPLACEMENT -> losses.replace(permit, requestId, officer);
                case EXCHANGE -> losses.exchange(permit, words, requestId, officer);
                case CANCELLATION -> cancellations.cancel(permit, ground(ground), words, requestId, officer);
                case OBJECTION -> throw new NotFound();
            }
            return "permit.done." + chosen.code();
        });
    }

    @PostMapping("/counter/permits/{holder}/requests/{id}/{answer:grant|refusal}")
    String answer(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID holder,
            @PathVariable UUID id,
            @PathVariable String answer,
            @RequestParam RequestId requestId,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return tell(holder, answer, words, flash, () -> {
            if (answer.equals("grant")) answers.grant(id, words, requestId, officer);
            else answers.refuse(id, words, officer);
            return "permit.done." + answer;
        });
    }

    private static String tell(
            UUID holder, String acted, String words, RedirectAttributes flash, Supplier<String> act) {
        try {
            flash.addFlashAttribute("done", act.get());
        } catch (FieldErrors wrong) {
            flash.addFlashAttribute("errors", wrong.errors());
            flash.addFlashAttribute("acted", acted);
            flash.addFlashAttribute("words", words);
        }
        return page(new ResidentId(holder));
    }

    private static String page(ResidentId holder) {
        return "redirect:/counter/permits/" + holder.value();
    }

    private static CancellationGround ground(String code) {
        return CancellationGround.of(code)
                .orElseThrow(() -> new FieldErrors(List.of(new FieldError("ground", "problem.ground_missing"))));
    }
}
