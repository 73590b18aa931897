package org.yizhengtong.server.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.yizhengtong.server.report.EmployerFileDesk;

/** An employer's file of many people, and what came of it. Nothing of it is kept to be fetched later. */
@Controller
class EmployerFileController {
    private static final String PAGE = "/employer/file";

    private final EmployerFileDesk desk;

    EmployerFileController(EmployerFileDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String ask(Locale locale, Model model) {
        model.addAttribute("columns", desk.columns(locale));
        model.addAttribute("most", EmployerFileDesk.MOST);
        return "report/employer-file";
    }

    @GetMapping(PAGE + "/template.csv")
    ResponseEntity<byte[]> template(Locale locale) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.csv\"")
                .body(desk.template(locale).getBytes(StandardCharsets.UTF_8));
    }

    /** The rows that were not taken go back in the page itself. */
    @PostMapping(PAGE)
    String take(
            @AuthenticationPrincipal Actor employer,
            @RequestParam MultipartFile file,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var taken = desk.take(file.getBytes(), locale, employer);
            model.addAttribute("taken", taken);
            model.addAttribute(
                    "refused", Base64.getEncoder().encodeToString(taken.csv().getBytes(StandardCharsets.UTF_8)));
            return "report/file-taken";
        } catch (UnreadableFile unreadable) {
            model.addAttribute(
                    "errors", List.of(new FieldError("file", unreadable.key(), List.of(unreadable.arguments()))));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return ask(locale, model);
        }
    }
}
