package org.yizhengtong.server.client;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.client.domain.ApiClients;
import org.yizhengtong.server.kernel.AccessRefused;
import org.yizhengtong.server.kernel.Actor;

/** Enters the programs of offices (接口客户端), ends them, and knows which may sign in. */
@Service
@Transactional
public class ClientDesk {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    private final ApiClients clients;
    private final OfficeDesk offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientDesk(ApiClients clients, OfficeDesk offices, ApplicationEventPublisher events, Clock clock) {
        this.clients = clients;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a program of a police station act for it. */
    public ApiClient add(String name, String office, Set<Scope> scopes, String jwks) {
        return add(name, office, scopes, Bounds.NONE, jwks);
    }

    /**
     * Lets a program of an office act for it.
     *
     * @param bounds what a desk's program may ask about; none for a station's
     * @param jwks its public keys, as a JSON Web Key Set
     * @throws ClientRefused with what has to be mended
     */
    public ApiClient add(String name, String office, Set<Scope> scopes, Bounds bounds, String jwks) {
        if (!NAME.matcher(name).matches()) throw ClientRefused.name();
        var known = offices.offices().stream()
                .filter(one -> one.id().equals(office))
                .findFirst()
                .orElseThrow(() -> ClientRefused.office(office));
        check(known, scopes);
        check(known, bounds);
        PublicKeys.check(jwks);
        var role = known.kind().role();
        var client = new ApiClient(UUID.randomUUID(), name, office, role, scopes, bounds, jwks, clock.instant(), null);
        if (!clients.add(client)) throw ClientRefused.taken(name);
        return client;
    }

    /** Shuts a program out, from this moment on; a word it was given before opens nothing any more. */
    public void end(String name) {
        if (!clients.end(name, clock.instant())) throw ClientRefused.unknown(name);
    }

    /** Every program there ever was, by name. */
    @Transactional(readOnly = true)
    public List<ApiClient> all() {
        return clients.all();
    }

    /** The program that may sign in under this name. One statement, before each request: it needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ApiClient> named(String name) {
        return clients.named(name);
    }

    /** The program behind a token, unless it was ended since. */
    @Transactional(readOnly = true)
    public Optional<ApiClient> inUse(UUID id) {
        return clients.find(id).filter(client -> client.endedAt() == null);
    }

    /** What a program is bound to; nothing for whoever is none, and asks whatever their office may. */
    @Transactional(readOnly = true)
    public Optional<Bounds> boundsOf(Actor actor) {
        return clients.find(actor.id()).map(ApiClient::bounds);
    }

    private static void check(Office office, Set<Scope> scopes) {
        var its = Scope.of(office.kind());
        if (its.isEmpty()) throw ClientRefused.employer(office.id());
        for (var scope : scopes) if (!its.contains(scope)) throw ClientRefused.scopeOfOthers(scope, office.id(), its);
    }

    private static void check(Office office, Bounds bounds) {
        if (office.kind() != Office.Kind.DESK) {
            if (!bounds.equals(Bounds.NONE)) throw ClientRefused.boundsOfDesks(office.id());
            return;
        }
        if (bounds.services().isEmpty() || bounds.purposes().isEmpty())
            throw ClientRefused.bounds(office.id(), office.services());
        for (var service : bounds.services())
            if (!office.services().contains(service))
                throw ClientRefused.service(service, office.id(), office.services());
    }

    /** Lets a signed word in once; answers whether it was the first time. */
    boolean enter(ApiClient client, String mark, Instant expiresAt) {
        clients.forgetMarksBefore(clock.instant().minusSeconds(60));
        if (!clients.firstSeen(client.id(), mark, expiresAt)) return false;
        events.publishEvent(new ProgramSignedIn(client.actor()));
        return true;
    }

    /** Puts on record that a program asked for what it was not let do. */
    public void refused(Actor by, String reference) {
        events.publishEvent(new AccessRefused(null, by, reference));
    }
}
