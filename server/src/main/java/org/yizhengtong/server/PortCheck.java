package org.yizhengtong.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Asks for the port before anything else is started: the web server itself asks last, after the database. */
class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        var port = port(prepared.getEnvironment());
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(prepared.getEnvironment()), port));
        } catch (IOException taken) {
            throw new CannotStart(inUse(port), taken);
        }
    }

    static String inUse(int port) {
        return "port %d is in use or may not be opened: stop what uses it, or choose another with --port"
                .formatted(port);
    }

    private static int port(Environment environment) {
        var asked = environment.getProperty("server.port", "8080");
        try {
            var port = Integer.parseInt(asked);
            if (port >= 0 && port <= 65_535) return port;
        } catch (NumberFormatException ignored) {
            // said below, as for a number out of range
        }
        throw new CannotStart("'%s' is not a port: give a number from 1 to 65535".formatted(asked));
    }

    private static InetAddress address(Environment environment) throws IOException {
        return InetAddress.getByName(environment.getProperty("server.address", "localhost"));
    }
}
