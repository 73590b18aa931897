package org.yizhengtong.server.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yizhengtong.server.kernel.Typed;

/** Lets a controller take {@link Typed} as a parameter. */
class TypedArgument implements HandlerMethodArgumentResolver {
    private final ObjectProvider<TypedForms> forms;

    TypedArgument(ObjectProvider<TypedForms> forms) {
        this.forms = forms;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Typed.class;
    }

    @Override
    public Typed resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        return asked == null ? Typed.nothing() : forms.getObject().typed(asked);
    }
}
