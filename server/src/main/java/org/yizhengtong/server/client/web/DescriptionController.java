package org.yizhengtong.server.client.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API can do, and how (OpenAPI 3.1): open to everybody. */
@RestController
class DescriptionController {
    private static final Resource DESCRIPTION = new ClassPathResource("api/v1.yaml");

    @GetMapping(ApiRules.DESCRIPTION)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_YAML).body(DESCRIPTION);
    }
}
