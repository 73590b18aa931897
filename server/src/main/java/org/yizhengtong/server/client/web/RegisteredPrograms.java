package org.yizhengtong.server.client.web;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.client.ApiClient;
import org.yizhengtong.server.client.ClientDesk;
import org.yizhengtong.server.client.Scope;

/** Our programs, as Spring's authorization server knows clients: a signed word in, a token of five minutes out. */
@Component
class RegisteredPrograms implements RegisteredClientRepository {
    static final Duration TOKEN = Duration.ofMinutes(5);

    private final ClientDesk clients;

    RegisteredPrograms(ClientDesk clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("programs are entered through the client desk");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.inUse(UUID.fromString(id))
                .map(RegisteredPrograms::registered)
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        return clients.named(name).map(RegisteredPrograms::registered).orElse(null);
    }

    private static RegisteredClient registered(ApiClient client) {
        return RegisteredClient.withId(client.id().toString())
                .clientId(client.name())
                .clientIdIssuedAt(client.addedAt())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes ->
                        scopes.addAll(client.scopes().stream().map(Scope::code).collect(Collectors.toSet())))
                // Which algorithms are really taken, the reader of signed words knows.
                .clientSettings(ClientSettings.builder()
                        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS256)
                        .build())
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(TOKEN).build())
                .build();
    }
}
