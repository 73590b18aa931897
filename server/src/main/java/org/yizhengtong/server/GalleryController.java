package org.yizhengtong.server;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yizhengtong.server.kernel.NotFound;

/** Shows the parts that pages are made of, with made-up examples: in the sample city alone. */
@Controller
class GalleryController {
    private final Settings settings;

    GalleryController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/gallery")
    String parts() {
        return inTheSampleCity("gallery");
    }

    @GetMapping("/gallery/desk")
    String desk() {
        return inTheSampleCity("gallery-desk");
    }

    private String inTheSampleCity(String template) {
        if (!settings.sample()) throw new NotFound();
        return template;
    }
}
