package org.yizhengtong.server.wallet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.wallet.PresentationDesk;
import org.yizhengtong.server.wallet.QuestionDesk;
import org.yizhengtong.server.wallet.WalletPace;

/** Where wallets fetch what a desk asks them, and answer it (OpenID4VP 1.0). */
@RestController
class AskingController {
    private static final MediaType REQUEST = MediaType.parseMediaType("application/oauth-authz-req+jwt");

    private final QuestionDesk questions;
    private final PresentationDesk answers;
    private final WalletPace pace;

    AskingController(QuestionDesk questions, PresentationDesk answers, WalletPace pace) {
        this.questions = questions;
        this.answers = answers;
        this.pace = pace;
    }

    @GetMapping("/wallet/requests/{reference}")
    ResponseEntity<String> request(@PathVariable String reference, HttpServletRequest request) {
        pace.step(request.getRemoteAddr());
        return ResponseEntity.ok()
                .contentType(REQUEST)
                .cacheControl(CacheControl.noStore())
                .body(questions.request(reference));
    }

    /** The wallet is led nowhere: the answer is the desk's to see. */
    @PostMapping(
            path = "/wallet/answers",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> answer(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "vp_token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String error,
            HttpServletRequest request) {
        pace.step(request.getRemoteAddr());
        answers.answer(state, token, error);
        return Map.of();
    }
}
