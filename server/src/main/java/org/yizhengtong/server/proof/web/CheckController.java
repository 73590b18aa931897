package org.yizhengtong.server.proof.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.proof.CheckCode;
import org.yizhengtong.server.proof.CheckDesk;
import org.yizhengtong.server.proof.CheckPace;
import org.yizhengtong.server.proof.QrPicture;

/** The page at which anybody checks a permit's QR. It asks for no sign-in and sets no cookie; the QR is never in an address. */
@Controller
class CheckController {
    private final CheckDesk checks;
    private final CheckPace pace;
    private final QrPicture pictures;

    CheckController(CheckDesk checks, CheckPace pace, QrPicture pictures) {
        this.checks = checks;
        this.pace = pace;
        this.pictures = pictures;
    }

    @GetMapping("/check")
    String ask(Model model) {
        model.addAttribute("requestId", RequestId.fresh());
        model.addAttribute("codes", CheckCode.values());
        return "proof/check";
    }

    @PostMapping("/check")
    String check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam RequestId requestId,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var seconds = pace.step(request.getRemoteAddr());
        if (seconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            return again(HttpStatus.TOO_MANY_REQUESTS, "text", "problem.check.too_fast", response, model, seconds);
        }
        // Letters of Base45 are kept, a space among them; line ends are none.
        var said = text.replaceAll("[\\r\\n\\t]", "");
        try {
            if (said.isBlank()) {
                if (picture == null || picture.isEmpty())
                    return again(HttpStatus.BAD_REQUEST, "text", "problem.check.nothing", response, model);
                said = pictures.read(picture.getBytes());
            }
        } catch (UnreadableFile unreadable) {
            return again(HttpStatus.BAD_REQUEST, "picture", unreadable.key(), response, model);
        }
        model.addAttribute("found", checks.check(said, requestId));
        return "proof/checked";
    }

    private String again(
            HttpStatus status,
            String field,
            String problem,
            HttpServletResponse response,
            Model model,
            Object... arguments) {
        response.setStatus(status.value());
        model.addAttribute("errors", List.of(new FieldError(field, problem, List.of(arguments))));
        return ask(model);
    }
}
