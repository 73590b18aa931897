package org.yizhengtong.server.webhook.domain;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where events may be sent. Whoever names an address must not reach through this service what only this service can reach:
 * addresses of inner networks are refused but those whose ranges the operator named.
 */
public final class Destinations {
    /** Longest address, in characters. */
    public static final int LONGEST = 500;

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

    /** Special-purpose addresses (RFC 6890 and its successors), and those that carry an IPv4 address inside. */
    private static final List<Network> INNER = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8");

    private static final List<Network> LOOPBACK = networks("127.0.0.0/8", "::1/128");

    private final List<Network> allowed;

    /**
     * @param named ranges that may be reached although they are inner ones
     * @param loopback whether this machine itself may be
     * @throws IllegalArgumentException for what is no range
     */
    public Destinations(List<String> named, boolean loopback) {
        allowed = Stream.concat(
                        named.stream().filter(range -> !range.isBlank()).map(Network::of),
                        loopback ? LOOPBACK.stream() : Stream.empty())
                .toList();
    }

    /** Whether a connection to this address may be made. */
    public boolean reach(InetAddress address) {
        return in(allowed, address) || !in(INNER, address);
    }

    /** What is wrong with an address as it was typed, as a message key ends; where a name leads is seen at each sending. */
    public Optional<String> wrong(String typed) {
        if (typed.length() > LONGEST) return Optional.of("long");
        URI address;
        try {
            address = URI.create(typed);
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("unreadable");
        }
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null)
            return Optional.of("unreadable");
        var own = LOOPBACK_NAMES.contains(host);
        if (!"https".equals(address.getScheme()) && !(own && "http".equals(address.getScheme())))
            return Optional.of("https");
        if (!own && !NUMERIC.matcher(host).matches()) return Optional.empty();
        return reachable(host) ? Optional.empty() : Optional.of("inner");
    }

    private boolean reachable(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(this::reach);
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private static boolean in(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.has(address));
    }

    private static List<Network> networks(String... ranges) {
        return Stream.of(ranges).map(Network::of).toList();
    }
}
