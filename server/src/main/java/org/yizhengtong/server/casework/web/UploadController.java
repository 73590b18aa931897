package org.yizhengtong.server.casework.web;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yizhengtong.server.casework.EvidenceDesk;
import org.yizhengtong.server.kernel.Actor;

/** A photo or paper, for its owner and for the station that decides. */
@Controller
class UploadController {
    private final EvidenceDesk evidence;

    UploadController(EvidenceDesk evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/uploads/{id}")
    ResponseEntity<byte[]> open(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        var paper = evidence.open(id, actor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(paper.bytes());
    }
}
