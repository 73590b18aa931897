package org.yizhengtong.server.share;

import java.util.Arrays;
import java.util.Optional;

/**
 * What one code lets be seen.
 *
 * @param service the service asked about; empty for every other purpose
 */
public record Shared(SharePurpose purpose, String service) {
    private static final String SERVICE = "service.";

    /** As a form sends it: {@code rent}, {@code service.compulsory_education}. */
    public static Optional<Shared> read(String written) {
        if (written.startsWith(SERVICE))
            return Optional.of(new Shared(SharePurpose.SERVICE, written.substring(SERVICE.length())));
        return Arrays.stream(SharePurpose.values())
                .filter(purpose -> purpose != SharePurpose.SERVICE)
                .filter(purpose -> purpose.code().equals(written))
                .findFirst()
                .map(purpose -> new Shared(purpose, ""));
    }

    /** What {@link #read} reads. */
    public String code() {
        return purpose == SharePurpose.SERVICE ? SERVICE + service : purpose.code();
    }
}
