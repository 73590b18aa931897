package org.yizhengtong.server.wallet.web;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.yizhengtong.server.wallet.WalletPace.TooFast;
import org.yizhengtong.server.wallet.WalletRefused;

/** Tells wallets what is wrong, in the words of their specifications. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WalletErrors {
    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(WalletRefused refused) {
        var token = refused.error().equals(WalletRefused.INVALID_TOKEN);
        var answer = ResponseEntity.status(token ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_JSON);
        if (token) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"" + refused.error() + "\"");
        return answer.body(Map.of("error", refused.error(), "error_description", refused.what()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooFast(TooFast fast) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(fast.seconds()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", "slow_down", "error_description", "too many requests from one address"));
    }
}
