package org.yizhengtong.server.proof.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.proof.PermitProof;

/** A holder's own QR, to be shown at a desk or printed. */
@Controller
class PermitQrController {
    private final PermitProof proof;

    PermitQrController(PermitProof proof) {
        this.proof = proof;
    }

    @GetMapping("/my/permit/qr")
    String show(@AuthenticationPrincipal Actor holder, Model model) {
        model.addAttribute("slip", proof.slip(holder).orElse(null));
        return "proof/permit-qr";
    }
}
