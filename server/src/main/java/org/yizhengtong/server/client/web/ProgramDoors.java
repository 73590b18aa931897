package org.yizhengtong.server.client.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.yizhengtong.server.client.ApiSettings;
import org.yizhengtong.server.client.Assertions;
import org.yizhengtong.server.client.OnceDesk;
import org.yizhengtong.server.client.Pace;

/** How programs come in: a signed word for a token, a token for the API. No session, no cookie, no page. */
@Configuration(proxyBeanMethods = false)
class ProgramDoors {
    private static final String TOKENS = "/oauth2/token";

    @Bean
    @Order(1)
    SecurityFilterChain tokenSecurity(
            HttpSecurity http,
            RegisteredPrograms programs,
            JwtGenerator tokens,
            Assertions assertions,
            ApiSettings settings) {
        var server = AuthorizationServerSettings.builder().tokenEndpoint(TOKENS);
        if (!settings.address().isBlank()) server.issuer(settings.address());
        return stateless(http.securityMatcher(TOKENS))
                .oauth2AuthorizationServer(tokenDoor -> tokenDoor
                        .registeredClientRepository(programs)
                        .authorizationService(new TokensOnly())
                        .authorizationServerSettings(server.build())
                        .tokenGenerator(tokens)
                        .clientAuthentication(ways -> ways.authenticationProviders(all -> {
                            all.removeIf(way -> !(way instanceof JwtClientAssertionAuthenticationProvider));
                            all.forEach(way ->
                                    ((JwtClientAssertionAuthenticationProvider) way).setJwtDecoderFactory(assertions));
                        })))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            ApiGuard guard,
            JwtDecoder tokens,
            SignedInProgram.Reader programs,
            Pace pace,
            OnceDesk once) {
        return stateless(http.securityMatcher("/api/**"))
                .oauth2ResourceServer(api -> api.jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(programs))
                        .authenticationEntryPoint(guard)
                        .accessDeniedHandler(guard))
                .authorizeHttpRequests(ProgramDoors::rules)
                .addFilterAfter(new PaceFilter(pace), AuthorizationFilter.class)
                .addFilterAfter(new OnceFilter(once), PaceFilter.class)
                .addFilterAfter(new UnchangedFilter(), OnceFilter.class)
                .build();
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {});
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, ApiRules.DESCRIPTION).permitAll();
        for (var rule : ApiRules.ALL)
            requests.requestMatchers(rule.method(), rule.addresses())
                    .hasAuthority(rule.scope().authority());
        // An address that no controller answers is unknown to everyone who signed in.
        requests.anyRequest().authenticated();
    }
}
