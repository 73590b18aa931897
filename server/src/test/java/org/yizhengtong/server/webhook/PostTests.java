package org.yizhengtong.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhengtong.server.webhook.domain.Destinations;

@DisplayName("A push (推送) says why it was not taken, waits for nobody for long, and reaches no inner address")
class PostTests {
    private final Post here = new Post(new Destinations(List.of(), true), Duration.ofMinutes(1));
    private final Post hasty = new Post(new Destinations(List.of(), true), Duration.ofSeconds(1));
    private final Post strict = new Post(new Destinations(List.of(), false), Duration.ofSeconds(1));

    @Test
    void taken_or_refused() {
        try (var receiver = new Receiver()) {
            assertThat(here.send(receiver.address(), "a.b.c")).isEmpty();
            receiver.next(400);
            assertThat(here.send(receiver.address(), "a.b.c")).contains("status_400");
            assertThat(receiver.taken()).containsExactly("a.b.c");
        }
    }

    @Test
    void an_inner_address_is_not_connected_to_whatever_name_leads_there() {
        try (var receiver = new Receiver()) {
            assertThat(strict.send(receiver.address(), "a.b.c")).contains("inner_address");
            assertThat(strict.send(receiver.address().replace("127.0.0.1", "localhost"), "a.b.c"))
                    .contains("inner_address");
            assertThat(receiver.asked()).isEmpty();
        }
    }

    @Test
    void nobody_there_and_nobody_who_speaks_tls() throws IOException {
        int free;
        try (var taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        assertThat(here.send("http://127.0.0.1:" + free, "a.b.c")).contains("no_answer");
        try (var receiver = new Receiver()) {
            assertThat(hasty.send(receiver.address().replace("http:", "https:"), "a.b.c"))
                    .hasValueSatisfying(why -> assertThat(why).isIn("certificate", "too_slow", "no_answer"));
            assertThat(receiver.asked()).isEmpty();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for(@TempDir Path folder) throws Exception {
        var keys = folder.resolve("keys.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        keys.toString())
                .start();
        assertThat(made.waitFor()).isZero();
        var kept = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(kept, "changeit".toCharArray());
        var tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.start();
        assertThat(here.send("https://127.0.0.1:" + server.getAddress().getPort(), "a.b.c"))
                .contains("certificate");
        server.stop(0);
    }

    @Test
    void one_that_says_nothing_and_one_that_says_a_little_for_ever() throws IOException {
        try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(hasty.send("http://127.0.0.1:" + mute.getLocalPort(), "a.b.c"))
                    .contains("too_slow");
        }
        try (var dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            hands.submit(() -> {
                try (var one = dripping.accept()) {
                    var out = one.getOutputStream();
                    out.write("HTTP/1.1 202 Accepted\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(200);
                    }
                }
            });
            assertThat(hasty.send("http://127.0.0.1:" + dripping.getLocalPort(), "a.b.c"))
                    .contains("too_slow");
            hands.shutdownNow();
        }
    }

    @Test
    void of_a_long_answer_only_the_status_is_read() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(202, 0);
            var out = exchange.getResponseBody();
            while (true) out.write(new byte[8192]);
        });
        server.start();
        assertThat(here.send("http://127.0.0.1:" + server.getAddress().getPort(), "a.b.c"))
                .isEmpty();
        server.stop(0);
    }
}
