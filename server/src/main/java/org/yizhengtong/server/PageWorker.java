package org.yizhengtong.server;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What answers on a device for the pages that work without a network: one worker, which knows its page by its address. */
@Controller
class PageWorker {
    private static final String NAME = "/worker.js";
    /** Unless it is allowed, a worker answers only for what lies beneath its own address. */
    private static final String ALLOWED = "Service-Worker-Allowed";

    @GetMapping({"/counter/doorstep" + NAME, "/check" + NAME})
    ResponseEntity<Resource> worker(HttpServletRequest request) {
        var address = request.getRequestURI();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header(ALLOWED, address.substring(0, address.length() - NAME.length()))
                .body(new ClassPathResource("page-worker.js"));
    }
}
