package org.yizhengtong.server.share.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;
import org.yizhengtong.server.share.ShareDesk;
import org.yizhengtong.server.share.Shared;

/** The pages of a holder's share codes: the same words for the holder and at the counter. */
@Component
class ShareCodePages {
    private final ShareDesk codes;

    ShareCodePages(ShareDesk codes) {
        this.codes = codes;
    }

    /**
     * Whose codes, who is at the page, and where it is.
     *
     * @param base the address of the list; the other pages lie below it
     */
    record Visit(ResidentId holder, Actor by, String base) {
        boolean atCounter() {
            return !by.is(holder);
        }
    }

    String list(Visit visit, Model model) {
        model.addAttribute("codes", codes.list(visit.holder(), visit.by()));
        return page("share/codes", visit, model);
    }

    /**
     * First for what, then the preview with the rest of the form.
     *
     * @param sent whether the form came: without a choice it says nothing of what is shared
     */
    String form(Visit visit, boolean sent, @Nullable String shared, Typed typed, Model model) {
        model.addAttribute("typed", typed.fields());
        return form(visit, sent && shared == null ? "" : shared, RequestId.fresh(), model);
    }

    String make(Visit visit, Map<String, String> typed, RequestId request, Model model) {
        try {
            return "redirect:" + visit.base() + "/" + codes.make(visit.holder(), typed, request, visit.by());
        } catch (FieldErrors wrong) {
            model.addAttribute("errors", wrong.errors());
            model.addAttribute("typed", typed);
            return form(visit, typed.getOrDefault("shared", ""), request, model);
        }
    }

    String slip(Visit visit, UUID id, Model model) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        model.addAttribute("slip", codes.slip(visit.holder(), id, here, visit.by()));
        return page("share/code", visit, model);
    }

    String end(Visit visit, UUID id, RedirectAttributes flash) {
        codes.end(visit.holder(), id, visit.by());
        flash.addFlashAttribute("done", "share.ended");
        return "redirect:" + visit.base();
    }

    private String form(Visit visit, @Nullable String shared, RequestId request, Model model) {
        var form = codes.form(visit.holder(), Optional.ofNullable(shared).flatMap(Shared::read), visit.by());
        if (shared != null && form.held() && form.shown() == null)
            model.addAttribute("errors", List.of(new FieldError("shared", "problem.share.shared")));
        model.addAttribute("form", form);
        model.addAttribute("requestId", request);
        return page("share/new", visit, model);
    }

    private static String page(String name, Visit visit, Model model) {
        model.addAttribute("base", visit.base());
        model.addAttribute("counter", visit.atCounter());
        model.addAttribute("holder", visit.holder().value());
        return name;
    }
}
