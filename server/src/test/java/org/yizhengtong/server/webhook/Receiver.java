package org.yizhengtong.server.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;

/** An office's own machine: takes what is pushed to it, or answers otherwise where it was told to. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Integer> next = new ArrayDeque<>();
    private volatile int always = 202;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    /** What it answers the next time. */
    synchronized void next(int status) {
        next.add(status);
    }

    void always(int status) {
        always = status;
    }

    /** The tokens it answered with 202, in order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** What came in at all: method, path and kind of content. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private synchronized int status() {
        var said = next.poll();
        return said == null ? always : said;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type"));
            var status = status();
            if (status == 202) taken.add(body);
            if (status == 302) exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
