package org.yizhengtong.server.proof.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.proof.KeyDesk;
import org.yizhengtong.server.proof.PublishedKeys;

/** The public keys, where a checker that knows only the issuer's address looks for them (SD-JWT VC, 4.1). */
@RestController
class KeysController {
    private final KeyDesk keys;

    KeysController(KeyDesk keys) {
        this.keys = keys;
    }

    @GetMapping("/.well-known/jwt-vc-issuer")
    ResponseEntity<PublishedKeys> published() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(keys.published());
    }
}
