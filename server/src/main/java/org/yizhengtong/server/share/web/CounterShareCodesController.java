package org.yizhengtong.server.share.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Typed;

/** Share codes for a holder who stands at the counter, without a telephone or with one. */
@Controller
@RequestMapping("/counter/permits/{holder}/share-codes")
class CounterShareCodesController {
    private final ShareCodePages pages;

    CounterShareCodesController(ShareCodePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Actor officer, @PathVariable UUID holder, Model model) {
        return pages.list(of(holder, officer), model);
    }

    @GetMapping("/new")
    String form(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID holder,
            @RequestParam(required = false) @Nullable String shared,
            @RequestParam(defaultValue = "false") boolean sent,
            Typed typed,
            Model model) {
        return pages.form(of(holder, officer), sent, shared, typed, model);
    }

    @PostMapping
    String make(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID holder,
            @RequestParam Map<String, String> typed,
            @RequestParam RequestId requestId,
            Model model) {
        return pages.make(of(holder, officer), typed, requestId, model);
    }

    @GetMapping("/{id}")
    String slip(@AuthenticationPrincipal Actor officer, @PathVariable UUID holder, @PathVariable UUID id, Model model) {
        return pages.slip(of(holder, officer), id, model);
    }

    @GetMapping("/{id}/slip.pdf")
    String paper(
            @AuthenticationPrincipal Actor officer, @PathVariable UUID holder, @PathVariable UUID id, Model model) {
        return "paper:" + slip(officer, holder, id, model);
    }

    @PostMapping("/{id}/ending")
    String end(
            @AuthenticationPrincipal Actor officer,
            @PathVariable UUID holder,
            @PathVariable UUID id,
            RedirectAttributes flash) {
        return pages.end(of(holder, officer), id, flash);
    }

    private static ShareCodePages.Visit of(UUID holder, Actor officer) {
        return new ShareCodePages.Visit(
                new ResidentId(holder), officer, "/counter/permits/%s/share-codes".formatted(holder));
    }
}
