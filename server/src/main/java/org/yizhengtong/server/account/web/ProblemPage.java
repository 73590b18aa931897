package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
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
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
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
        var code = problem.key().replaceFirst("^problem\\.", "");
        return page(new Trouble(status, code, text == null ? "" : text, List.of()), request);
    }

    /** A program that sent something to be mended is told field by field; a page says it all in a row. */
    ModelAndView about(List<FieldError> mistakes, int status, HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var errors = mistakes.stream()
                .map(error -> new ProblemJson.Wrong(
                        error.field(),
                        String.valueOf(messages.getMessage(
                                error.key(), error.arguments().toArray(), "", locale))))
                .toList();
        var texts = errors.stream().map(ProblemJson.Wrong::message).collect(Collectors.joining(" "));
        return page(new Trouble(status, "fields", texts, errors), request);
    }

    ModelAndView of(int status, HttpServletRequest request) {
        return page(Trouble.of(status), request);
    }

    /** Logged under the page's number: what happened where, without a word of what anybody typed. */
    ModelAndView failure(@Nullable Throwable cause, HttpServletRequest request) {
        if (cause instanceof InvalidParameterException unreadable) return of(unreadable(unreadable), request);
        var page = page(Trouble.of(500), request);
        LOG.error(
                "{} {} {}{}",
                page.getModel().get("number"),
                request.getMethod(),
                Paths.of(request),
                cause == null ? "" : System.lineSeparator() + Story.of(cause));
        return page;
    }

    private ModelAndView page(Trouble trouble, HttpServletRequest request) {
        var number = number();
        if (trouble.status() < 500)
            LOG.info("{} {} {} {}", number, trouble.status(), request.getMethod(), pattern(request));
        return ProblemJson.isWanted(request) ? json(trouble, number) : page(trouble, number, request);
    }

    private ModelAndView page(Trouble trouble, String number, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        shell.furnish(model, request);
        model.put("kind", trouble.kind());
        model.put("text", trouble.text());
        model.put("back", Paths.formPage(request).orElse("/"));
        model.put("number", number);
        return new ModelAndView("account/problem", model, HttpStatusCode.valueOf(trouble.status()));
    }

    private ModelAndView json(Trouble trouble, String number) {
        var locale = LocaleContextHolder.getLocale();
        var kind = "api.problem." + (trouble.status() == 401 ? 401 : trouble.kind());
        var title = messages.getMessage(kind, null, locale);
        var detail = trouble.text().isEmpty() ? messages.getMessage(kind + ".do", null, locale) : trouble.text();
        var view = new ProblemJson(trouble.code(), trouble.status(), title, detail, number, trouble.errors());
        var answer = new ModelAndView(view, Map.of("number", number));
        answer.setStatus(HttpStatusCode.valueOf(trouble.status()));
        return answer;
    }

    /** The kind of address, not the address: people type all sorts of things into those. */
    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** A form is read before any controller is reached, since its mark is looked for in it. */
    private static int unreadable(InvalidParameterException cause) {
        return cause.getCause() instanceof SizeException ? 413 : 400;
    }

    private String number() {
        var number = new StringBuilder();
        for (var i = 0; i < 8; i++)
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return number.toString();
    }
}
