package org.yizhengtong.server.temporary.web;

import java.io.IOException;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.temporary.ImportDesk;
import org.yizhengtong.server.temporary.UploadDesk;

/** An office's imports, and the form that begins one. */
@Controller
class ImportsController {
    private static final int LONGEST_NAME = 100;

    private final ImportDesk imports;
    private final UploadDesk uploads;

    ImportsController(ImportDesk imports, UploadDesk uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    @GetMapping("/imports")
    String list(@AuthenticationPrincipal Actor head, Model model) {
        model.addAttribute("batches", imports.batches(head));
        return "temporary/imports";
    }

    @PostMapping("/imports")
    String receive(@AuthenticationPrincipal Actor head, @RequestParam MultipartFile file, Model model)
            throws IOException {
        try {
            return "redirect:/imports/"
                    + uploads.receive(name(file), file.getBytes(), head).id();
        } catch (UnreadableFile unreadable) {
            model.addAttribute(
                    "errors", List.of(new FieldError("file", unreadable.key(), List.of(unreadable.arguments()))));
            return list(head, model);
        }
    }

    /** Some browsers send the whole path. */
    private static String name(MultipartFile file) {
        var sent = String.valueOf(file.getOriginalFilename());
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
