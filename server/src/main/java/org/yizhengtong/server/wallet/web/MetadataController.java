package org.yizhengtong.server.wallet.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.wallet.MetadataDesk;

/** What wallets read first: the same for everybody. */
@RestController
class MetadataController {
    private final MetadataDesk metadata;
    private final PlaceNames places;
    private final String place;

    MetadataController(MetadataDesk metadata, PlaceNames places, @Value("${law.place:370600}") String place) {
        this.metadata = metadata;
        this.places = places;
        this.place = place;
    }

    @GetMapping(path = "/.well-known/openid-credential-issuer", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> issuer() {
        return open(
                metadata.issuer(places.called(place, Locale.SIMPLIFIED_CHINESE).orElse(place)));
    }

    @GetMapping(path = "/.well-known/oauth-authorization-server", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> tokenServer() {
        return open(metadata.tokenServer());
    }

    private static ResponseEntity<Map<String, Object>> open(Optional<Map<String, Object>> metadata) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(metadata.orElseThrow(NotFound::new));
    }
}
