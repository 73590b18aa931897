package org.yizhengtong.server.webhook.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of network addresses (RFC 4632): {@code 10.0.0.0/8}, {@code fc00::/7}.
 *
 * @param bits how many of the first bits all its addresses share
 */
record Network(InetAddress first, int bits) {
    private static final Pattern SHAPE = Pattern.compile("([0-9a-fA-F.:]+)/(\\d{1,3})");

    /** @throws IllegalArgumentException for what is no range */
    static Network of(String written) {
        var parts = SHAPE.matcher(written.strip());
        if (!parts.matches()) throw wrong(written);
        try {
            // What has only the signs of an address is not looked up as a name.
            var first = InetAddress.getByName(parts.group(1));
            var bits = Integer.parseInt(parts.group(2));
            if (bits > first.getAddress().length * 8) throw wrong(written);
            return new Network(first, bits);
        } catch (UnknownHostException none) {
            throw wrong(written);
        }
    }

    boolean has(InetAddress address) {
        var mine = first.getAddress();
        var other = address.getAddress();
        if (mine.length != other.length) return false;
        for (int bit = 0; bit < bits; bit++) if (bit(mine, bit) != bit(other, bit)) return false;
        return true;
    }

    private static int bit(byte[] address, int at) {
        return address[at / 8] >> (7 - at % 8) & 1;
    }

    private static IllegalArgumentException wrong(String written) {
        return new IllegalArgumentException(
                "webhook.networks: '%s' is no range of addresses such as 10.0.0.0/8".formatted(written));
    }
}
