package org.yizhengtong.server.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What a wallet is told when something is wrong. */
final class Told {
    private Told() {}

    static void assertError(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.body()).contains("\"error\":\"" + error + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }
}
