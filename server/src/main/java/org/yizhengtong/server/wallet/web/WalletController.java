package org.yizhengtong.server.wallet.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.wallet.WalletDesk;

/** A holder puts their permit on a telephone, and ends it there. */
@Controller
class WalletController {
    private final WalletDesk wallets;

    WalletController(WalletDesk wallets) {
        this.wallets = wallets;
    }

    @GetMapping("/my/wallet")
    String page(@AuthenticationPrincipal Actor holder, Model model) {
        model.addAttribute("page", wallets.page(holder));
        model.addAttribute("requestId", RequestId.fresh());
        return "wallet/my";
    }

    /** Shown at once and not led to: nothing that is secret may stand in an address. */
    @PostMapping("/my/wallet/offers")
    String offer(@AuthenticationPrincipal Actor holder, @RequestParam RequestId requestId, Model model) {
        model.addAttribute("slip", wallets.offer(requestId, holder).orElse(null));
        return "wallet/offer";
    }

    @PostMapping("/my/wallet/{batch}/ending")
    String end(@AuthenticationPrincipal Actor holder, @PathVariable UUID batch) {
        wallets.end(batch, holder);
        return "redirect:/my/wallet?ended";
    }
}
