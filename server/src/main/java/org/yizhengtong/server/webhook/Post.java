package org.yizhengtong.server.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.webhook.domain.Destinations;

/**
 * Pushes a token to an address (RFC 8935). Addresses are judged when a name has been looked up and before anything is
 * connected, so that a name that leads elsewhere the second time leads nowhere. No redirect is followed, and of what is
 * answered only the status is read.
 */
@Component
class Post {
    static final Duration LONGEST = Duration.ofSeconds(10);
    private static final ContentType TOKEN = ContentType.create("application/" + EventTokens.TYPE);

    private final CloseableHttpClient http;
    private final Duration longest;

    @Autowired
    Post(Destinations destinations) {
        this(destinations, LONGEST);
    }

    Post(Destinations destinations, Duration longest) {
        this.longest = longest;
        var timeout = Timeout.of(longest);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Judged(destinations))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .setMaxConnTotal(200)
                .setMaxConnPerRoute(20)
                .build();
        http = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setUserAgent("yizhengtong")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @PreDestroy
    void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    /** Answers why it was not taken: {@code status_500}; nothing where it was. */
    Optional<String> send(String address, String token) {
        var request = new HttpPost(address);
        request.setEntity(new StringEntity(token, TOKEN));
        request.setHeader("Accept", "application/json");
        // A receiver that sends a little now and then must not keep us either.
        var late = CompletableFuture.runAsync(
                request::cancel, CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
        try {
            var answer = http.executeOpen(null, request, null);
            var status = answer.getCode();
            // Closed alone, it would be read to its end, which may never come.
            request.cancel();
            Closer.closeQuietly(answer);
            return status / 100 == 2 ? Optional.empty() : Optional.of("status_" + status);
        } catch (IOException failed) {
            return Optional.of(why(failed, request.isCancelled()));
        } finally {
            late.cancel(false);
        }
    }

    private static String why(IOException failed, boolean late) {
        if (late || failed instanceof InterruptedIOException) return "too_slow";
        if (failed instanceof Inner) return "inner_address";
        if (failed instanceof SSLException) return "certificate";
        return "no_answer";
    }

    /** An address to which nothing may be sent. */
    private static final class Inner extends UnknownHostException {
        private static final long serialVersionUID = 1;
    }

    private record Judged(Destinations destinations) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            if (!Stream.of(found).allMatch(destinations::reach)) throw new Inner();
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
        }
    }
}
