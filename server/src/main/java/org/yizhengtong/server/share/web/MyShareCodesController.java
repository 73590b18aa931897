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

/** A holder's own share codes. */
@Controller
@RequestMapping("/my/share-codes")
class MyShareCodesController {
    private final ShareCodePages pages;

    MyShareCodesController(ShareCodePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Actor holder, Model model) {
        return pages.list(of(holder), model);
    }

    @GetMapping("/new")
    String form(
            @AuthenticationPrincipal Actor holder,
            @RequestParam(required = false) @Nullable String shared,
            @RequestParam(defaultValue = "false") boolean sent,
            Typed typed,
            Model model) {
        return pages.form(of(holder), sent, shared, typed, model);
    }

    @PostMapping
    String make(
            @AuthenticationPrincipal Actor holder,
            @RequestParam Map<String, String> typed,
            @RequestParam RequestId requestId,
            Model model) {
        return pages.make(of(holder), typed, requestId, model);
    }

    @GetMapping("/{id}")
    String slip(@AuthenticationPrincipal Actor holder, @PathVariable UUID id, Model model) {
        return pages.slip(of(holder), id, model);
    }

    @GetMapping("/{id}/slip.pdf")
    String paper(@AuthenticationPrincipal Actor holder, @PathVariable UUID id, Model model) {
        return "paper:" + slip(holder, id, model);
    }

    @PostMapping("/{id}/ending")
    String end(@AuthenticationPrincipal Actor holder, @PathVariable UUID id, RedirectAttributes flash) {
        return pages.end(of(holder), id, flash);
    }

    private static ShareCodePages.Visit of(Actor holder) {
        return new ShareCodePages.Visit(new ResidentId(holder.id()), holder, "/my/share-codes");
    }
}
