package org.yizhengtong.server.share.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.WrittenDay;
import org.yizhengtong.server.share.ShareAnswer;
import org.yizhengtong.server.share.ShareCode;
import org.yizhengtong.server.share.ShareOpeningDesk;
import org.yizhengtong.server.share.SharePace;

/** The page at which anybody opens a share code. It asks for no sign-in and sets no cookie; the code is never in an address. */
@Controller
class ShareController {
    private final ShareOpeningDesk opening;
    private final SharePace pace;

    ShareController(ShareOpeningDesk opening, SharePace pace) {
        this.opening = opening;
        this.pace = pace;
    }

    @GetMapping("/share")
    String ask(Model model) {
        model.addAttribute("requestId", RequestId.fresh());
        return "share/open";
    }

    @PostMapping("/share")
    String open(
            @AuthenticationPrincipal @Nullable Actor reader,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String born,
            @RequestParam RequestId requestId,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("code", code).addAttribute("born", born);
        var seconds = pace.step(request.getRemoteAddr());
        if (seconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            var wait = new FieldError("code", "problem.share.too_fast", List.of(seconds));
            return again(HttpStatus.TOO_MANY_REQUESTS, List.of(wait), response, model);
        }
        var read = ShareCode.read(code);
        var day = WrittenDay.read(born);
        var errors = new ArrayList<FieldError>();
        if (read.isEmpty()) errors.add(new FieldError("code", "problem.share.code"));
        if (day.isEmpty()) errors.add(new FieldError("born", "problem.share.born"));
        if (!errors.isEmpty()) return again(HttpStatus.BAD_REQUEST, errors, response, model);
        var answer = opening.open(read.orElseThrow(), day.orElseThrow(), reader, requestId);
        if (answer.outcome() == ShareAnswer.Outcome.UNKNOWN) {
            var unknown = new FieldError("code", "problem.share.unknown");
            return again(HttpStatus.BAD_REQUEST, List.of(unknown), response, model);
        }
        model.addAttribute("found", answer);
        return "share/opened";
    }

    private String again(HttpStatus status, List<FieldError> errors, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("errors", errors);
        return ask(model);
    }
}
