package org.yizhengtong.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What a command finds around it: standard input, the environment, and the day. */
record Surroundings(BufferedReader in, Map<String, String> environment, Clock clock) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static Surroundings here() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Surroundings(in, System.getenv(), Clock.system(ZONE));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
