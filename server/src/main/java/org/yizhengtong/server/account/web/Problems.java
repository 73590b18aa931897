package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.Problem;

/** Answers what a controller did not answer itself. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems {
    private final ProblemPage pages;
    private final AccountDesk accounts;

    Problems(ProblemPage pages, AccountDesk accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView answer(Exception failure, HttpServletRequest request) throws Exception {
        return switch (failure) {
            case NotFound missing -> pages.of(404, request);
            case NotYours refused -> refused(refused, request);
            case Problem problem -> pages.about(problem, status(problem), request);
            case FieldErrors mistakes ->
                pages.about(mistakes.errors(), ProblemJson.isWanted(request) ? 422 : 400, request);
            case HttpMessageNotReadableException unreadable ->
                pages.about(List.of(BadBody.mistake(unreadable)), 400, request);
            case AccessDeniedException denied -> throw denied;
            case AuthenticationException nobody -> throw nobody;
            case AsyncRequestNotUsableException gone -> null;
            case MaxUploadSizeExceededException large -> pages.of(413, request);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                pages.of(known.getStatusCode().value(), request);
            case TypeMismatchException unreadable -> pages.of(400, request);
            case BindException unreadable -> pages.of(400, request);
            case ServletRequestBindingException incomplete -> pages.of(400, request);
            case MultipartException broken -> pages.of(400, request);
            default -> pages.failure(failure, request);
        };
    }

    /** Another hand was faster, or the thing stands otherwise; unless the problem itself says more. */
    private static int status(Problem problem) {
        var own = AnnotatedElementUtils.findMergedAnnotation(problem.getClass(), ResponseStatus.class);
        return own == null ? 409 : own.code().value();
    }

    private ModelAndView refused(NotYours refused, HttpServletRequest request) {
        var actor = SignedInActor.current();
        if (actor != null) accounts.refused(actor, refused.reference());
        return pages.of(403, request);
    }
}
