package org.yizhengtong.server.account.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.yizhengtong.server.account.AccountDesk;

/** The language of pages, and what was typed before, for every controller. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<TypedForms> forms;
    private final ObjectProvider<AccountDesk> accounts;

    WebConfiguration(ObjectProvider<TypedForms> forms, ObjectProvider<AccountDesk> accounts) {
        this.forms = forms;
        this.accounts = accounts;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new TypedArrived());
        registry.addInterceptor(new JoinedVisitor(accounts))
                .addPathPatterns(Area.RESIDENTS.patterns())
                .addPathPatterns(Area.CASES.patterns());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TypedArgument(forms));
    }
}
