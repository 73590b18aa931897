package org.yizhengtong.server.client.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.client.ApiClient;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;
import org.yizhengtong.server.kernel.Actor;

/** A program that sent a good token: an actor like an officer, with the scopes its token names. */
final class SignedInProgram extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final Actor actor;

    private SignedInProgram(ApiClient client, List<String> asked) {
        super(AuthorityUtils.createAuthorityList(client.scopes().stream()
                .filter(scope -> asked.contains(scope.code()))
                .map(Scope::authority)
                .toList()));
        this.actor = client.actor();
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInProgram that
                && actor.equals(that.actor)
                && getAuthorities().equals(that.getAuthorities());
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }

    /** Looks up who sent a token: one that was ended meanwhile may do nothing more. */
    @Component
    static class Reader implements Converter<Jwt, AbstractAuthenticationToken> {
        private final ClientDesk clients;

        Reader(ClientDesk clients) {
            this.clients = clients;
        }

        @Override
        public AbstractAuthenticationToken convert(Jwt token) {
            var scopes = token.getClaimAsStringList("scope");
            return Optional.ofNullable(token.getSubject())
                    .flatMap(clients::named)
                    .map(client -> new SignedInProgram(client, scopes == null ? List.of() : scopes))
                    .orElseThrow(() -> new InvalidBearerTokenException("the program was ended"));
        }
    }
}
