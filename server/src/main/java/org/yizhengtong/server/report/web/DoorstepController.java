package org.yizhengtong.server.report.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.report.DoorstepDesk;

/** The page an officer takes to the door. It holds nothing about anybody, for the device keeps it. */
@Controller
class DoorstepController {
    private static final String PAGE = "/counter/doorstep";
    /** Unless it is allowed, a worker answers only for what lies beneath its own address. */
    private static final String ALLOWED = "Service-Worker-Allowed";

    private final DoorstepDesk desk;

    DoorstepController(DoorstepDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String page(@AuthenticationPrincipal Actor officer, Model model) {
        model.addAttribute("doorstep", desk.page(officer));
        return "report/doorstep";
    }

    @GetMapping(PAGE + "/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header(ALLOWED, PAGE)
                .body(new ClassPathResource("doorstep-worker.js"));
    }
}
