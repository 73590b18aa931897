package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.Problem;

/** The one page for whatever could not be done: what is so, what to do, and a number to quote. */
@Component
class ProblemPage {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPage.class);
    /** Without the letters and digits that are mistaken for one another on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Shell shell;
    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    ProblemPage(Shell shell, MessageSource messages) {
        this.shell = shell;
        this.messages = messages;
    }

    ModelAndView about(Problem problem, int status, HttpServletRequest request) {
        var text = messages.getMessage(problem.key(), problem.arguments(), "", LocaleContextHolder.getLocale());
        return page(status, text == null ? "" : text, request);
    }

    ModelAndView about(FieldErrors mistakes, HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var texts = mistakes.errors().stream()
                .map(error -> messages.getMessage(error.key(), error.arguments().toArray(), "", locale))
                .collect(Collectors.joining(" "));
        return page(400, texts, request);
    }

    ModelAndView of(int status, HttpServletRequest request) {
        return page(status, "", request);
    }

    /** Logged under the page's number: what happened where, without a word of what anybody typed. */
    ModelAndView failure(@Nullable Throwable cause, HttpServletRequest request) {
        if (cause instanceof InvalidParameterException unreadable) return of(unreadable(unreadable), request);
        var page = page(500, "", request);
        LOG.error(
                "{} {} {}{}",
                page.getModel().get("number"),
                request.getMethod(),
                Paths.of(request),
                cause == null ? "" : System.lineSeparator() + Story.of(cause));
        return page;
    }

    private ModelAndView page(int status, String text, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        shell.furnish(model, request);
        model.put("kind", kind(status));
        model.put("text", text);
        model.put("back", Paths.formPage(request).orElse("/"));
        model.put("number", number());
        if (status < 500) LOG.info("{} {} {} {}", model.get("number"), status, request.getMethod(), pattern(request));
        return new ModelAndView("account/problem", model, HttpStatusCode.valueOf(status));
    }

    /** The kind of address, not the address: people type all sorts of things into those. */
    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** A form is read before any controller is reached, since its mark is looked for in it. */
    private static int unreadable(InvalidParameterException cause) {
        return cause.getCause() instanceof SizeException ? 413 : 400;
    }

    private static int kind(int status) {
        return switch (status) {
            case 400, 403, 404, 409, 413 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private String number() {
        var number = new StringBuilder();
        for (var i = 0; i < 8; i++)
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return number.toString();
    }
}
