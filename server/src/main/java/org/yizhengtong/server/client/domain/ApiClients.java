package org.yizhengtong.server.client.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.client.ApiClient;

/** Every program an office has entered. */
public interface ApiClients {
    /** The one that may sign in under this name. */
    Optional<ApiClient> named(String name);

    Optional<ApiClient> find(UUID id);

    List<ApiClient> all();

    /** Answers whether it was entered: not while another bears the name. */
    boolean add(ApiClient client);

    /** Answers whether there was one to end. */
    boolean end(String name, Instant at);

    /** Keeps the mark of a signed word until it is no longer good; answers whether it is seen for the first time. */
    boolean firstSeen(UUID client, String mark, Instant expiresAt);

    void forgetMarksBefore(Instant expired);
}
