package org.yizhengtong.server.proof.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** With it a device can keep the check page among its programs (W3C Web Application Manifest). */
@RestController
class ManifestController {
    private final MessageSource messages;

    ManifestController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping(path = "/check/manifest.webmanifest", produces = "application/manifest+json")
    Map<String, Object> manifest(Locale locale) {
        var name = messages.getMessage("proof.check", null, locale);
        return Map.of(
                "id", "/check",
                "name", name,
                "short_name", name,
                "lang", locale.toLanguageTag(),
                "start_url", "/check",
                "scope", "/check",
                "display", "standalone",
                "background_color", "#f6f4ef",
                "theme_color", "#06395a",
                "icons", List.of(Map.of("src", "/logo-square.svg", "sizes", "any", "type", "image/svg+xml")));
    }
}
