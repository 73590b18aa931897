package org.yizhengtong.server.account.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yizhengtong.server.account.StaffDesk;

/** Who may open what, and what every answer tells the browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            Guard guard,
            StaffDesk staff,
            CsrfTokenRepository marks,
            SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(SecurityConfiguration::rules)
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(new EndedStaff(staff), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(marks).ignoringRequestMatchers(Area.UNMARKED))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(guard).accessDeniedHandler(guard))
                .logout(leave -> leave.logoutUrl(Guard.SIGN_OUT).logoutSuccessUrl("/"))
                .headers(SecurityConfiguration::headers)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Kept by the browser and not by the session, so that a form outlives the session it was opened in. */
    @Bean
    CsrfTokenRepository formMarks() {
        var marks = new CookieCsrfTokenRepository();
        marks.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return marks;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in but through the account desk. */
    @Bean
    AuthenticationManager noOtherWay() {
        return authentication -> {
            throw new ProviderNotFoundException("sign in through the account desk");
        };
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Area.openPatterns())
                .permitAll();
        for (var area : Area.values()) requests.requestMatchers(area.patterns()).hasAnyRole(area.roles());
        requests.anyRequest().authenticated();
    }

    /** No other site learns an address; this one does, and so knows which page a late form stood on. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
