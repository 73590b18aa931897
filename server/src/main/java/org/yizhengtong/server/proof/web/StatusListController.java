package org.yizhengtong.server.proof.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.proof.SignedList;
import org.yizhengtong.server.proof.StatusListDesk;

/** The status lists, for everybody, under the addresses that stand in cards (Token Status List, 8). */
@RestController
class StatusListController {
    private static final MediaType JWT = MediaType.parseMediaType("application/statuslist+jwt");
    private static final MediaType CWT = MediaType.parseMediaType("application/statuslist+cwt");

    private final StatusListDesk lists;

    StatusListController(StatusListDesk lists) {
        this.lists = lists;
    }

    /** Where each is, for whoever keeps them all (Token Status List, 9). */
    @GetMapping(path = "/status-lists", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, List<URI>>> all() {
        return open(Duration.ofHours(1)).body(Map.of("status_lists", lists.all()));
    }

    /** As CWT for who asks for that alone; else as JWT. */
    @GetMapping("/status-lists/{number}")
    ResponseEntity<byte[]> list(
            @PathVariable int number, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
        var list = lists.list(number).orElseThrow(NotFound::new);
        var small = accept.contains(CWT.toString()) && !accept.contains(JWT.toString());
        return open(SignedList.FRESH)
                .varyBy(HttpHeaders.ACCEPT)
                .eTag("%d-%s".formatted(list.at().getEpochSecond(), small ? "cwt" : "jwt"))
                .contentType(small ? CWT : JWT)
                .body(small ? list.cwt() : list.jwt().getBytes(StandardCharsets.US_ASCII));
    }

    private static ResponseEntity.BodyBuilder open(Duration fresh) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
