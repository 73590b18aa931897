package org.yizhengtong.server.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nothing is sent into a network behind the service that its operator has not named")
class DestinationsTests {
    private final Destinations strict = new Destinations(List.of(), false);
    private final Destinations sample = new Destinations(List.of(""), true);
    private final Destinations city = new Destinations(List.of("10.20.0.0/16", "fd00:1::/32"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9", "169.254.169.254",
                "172.16.0.1", "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::",
                "::1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "fc00::1", "fd12::1",
                "fe80::1", "ff02::1"
            })
    void inner_addresses(String address) throws UnknownHostException {
        assertThat(strict.reach(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
                "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.5.5.5", "2400:3200::1"
            })
    void addresses_beside_them_are_public(String address) throws UnknownHostException {
        assertThat(strict.reach(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_named_range_may_be_reached_to_its_last_address_and_no_further() throws UnknownHostException {
        assertThat(city.reach(InetAddress.getByName("10.20.255.255"))).isTrue();
        assertThat(city.reach(InetAddress.getByName("10.21.0.0"))).isFalse();
        assertThat(city.reach(InetAddress.getByName("fd00:1::5"))).isTrue();
        assertThat(city.reach(InetAddress.getByName("fd00:2::5"))).isFalse();
        assertThat(city.reach(InetAddress.getByName("127.0.0.1"))).isFalse();
    }

    @Test
    void what_is_no_range_is_said_at_the_start() {
        for (var wrong : List.of("10.20.0.0", "10.20.0.0/33", "desk.example/8", "10.20/16/8"))
            assertThatThrownBy(() -> new Destinations(List.of(wrong), false)).hasMessageContaining(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://desk.example/events, -",
                "https://desk.example:8443/events?for=permits, -",
                "https://223.5.5.5/, -",
                "http://desk.example/events, https",
                "http://223.5.5.5/, https",
                "ftp://desk.example/, https",
                "https://127.0.0.1/, inner",
                "https://localhost/, inner",
                "http://localhost:9000/, inner",
                "https://10.0.0.1/, inner",
                "https://[::1]/, inner",
                "https://[fd00::1]/, inner",
                "https://169.254.169.254/latest, inner",
                "https://user:word@desk.example/, unreadable",
                "https://desk.example/#part, unreadable",
                "desk.example, unreadable",
                "https:///events, unreadable",
                "https://desk example/, unreadable",
                "file:///etc/passwd, unreadable",
            })
    void an_address_as_it_is_typed(String typed, String wrong) {
        assertThat(strict.wrong(typed).orElse("-")).isEqualTo(wrong == null ? "-" : wrong);
    }

    @Test
    void at_most_five_hundred_characters() {
        var address = "https://desk.example/";
        assertThat(strict.wrong(address + "a".repeat(500 - address.length()))).isEmpty();
        assertThat(strict.wrong(address + "a".repeat(501 - address.length()))).contains("long");
    }

    @Test
    void in_the_sample_city_this_machine_may_be_reached_without_tls_and_no_other() {
        assertThat(sample.wrong("http://localhost:9000/events")).isEmpty();
        assertThat(sample.wrong("http://127.0.0.1:9000/events")).isEmpty();
        assertThat(sample.wrong("http://desk.example/events")).contains("https");
        assertThat(sample.wrong("https://10.0.0.1/events")).contains("inner");
    }
}
