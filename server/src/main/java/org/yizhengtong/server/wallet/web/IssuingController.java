package org.yizhengtong.server.wallet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.wallet.CredentialAnswer;
import org.yizhengtong.server.wallet.IssuingDesk;
import org.yizhengtong.server.wallet.TokenAnswer;
import org.yizhengtong.server.wallet.WalletPace;
import org.yizhengtong.server.wallet.WalletRefused;

/** Where wallets get permits (OpenID4VCI 1.0). They have no cookies here, and are asked for none. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class IssuingController {
    /** In bytes: ten proofs and room to spare. */
    private static final int LARGEST = 64 * 1024;

    private static final String BEARER = "bearer ";

    private final IssuingDesk issuing;
    private final WalletPace pace;

    IssuingController(IssuingDesk issuing, WalletPace pace) {
        this.issuing = issuing;
        this.pace = pace;
    }

    @GetMapping("/wallet/offers/{reference}")
    Map<String, Object> offer(@PathVariable String reference, HttpServletRequest request) {
        pace.step(request.getRemoteAddr());
        return issuing.offer(reference);
    }

    @PostMapping(path = "/wallet/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    TokenAnswer token(
            @RequestParam(name = "grant_type", defaultValue = "") String grant,
            @RequestParam(name = "pre-authorized_code", defaultValue = "") String code,
            @RequestParam(name = "tx_code", defaultValue = "") String txCode,
            HttpServletRequest request) {
        pace.step(request.getRemoteAddr());
        return issuing.token(grant, code, txCode);
    }

    @PostMapping("/wallet/nonce")
    Map<String, String> nonce(HttpServletRequest request) {
        pace.step(request.getRemoteAddr());
        return Map.of("c_nonce", issuing.nonce());
    }

    @PostMapping("/wallet/credential")
    CredentialAnswer credential(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer,
            HttpServletRequest request)
            throws IOException {
        pace.step(request.getRemoteAddr());
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) throw new WalletRefused("invalid_credential_request", "the request is too large");
        return issuing.issue(token(bearer), body);
    }

    private static String token(@Nullable String bearer) {
        return bearer != null && bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? bearer.substring(BEARER.length()).strip()
                : "";
    }
}
