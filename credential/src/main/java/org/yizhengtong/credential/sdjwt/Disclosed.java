package org.yizhengtong.credential.sdjwt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.jose.Base64Url;
import org.yizhengtong.credential.jose.Json;

/**
 * One disclosure (RFC 9901, 4.2): salt, name and value of a claim, or salt and value of an element of an array.
 *
 * @param text as it was handed over, which is what its digest is made of
 */
record Disclosed(
        String text, Optional<String> name, @Nullable Object value) {
    private static final Set<String> RESERVED = Set.of("_sd", "...");

    static Disclosed read(String text) throws Rejected {
        if (!(Json.read(Base64Url.read(text)) instanceof List<?> parts)
                || parts.size() < 2
                || parts.size() > 3
                || !(parts.get(0) instanceof String)) {
            throw new Rejected(new Rejection.DisclosureBroken());
        }
        if (parts.size() == 2) return new Disclosed(text, Optional.empty(), parts.get(1));
        if (!(parts.get(1) instanceof String name)) throw new Rejected(new Rejection.DisclosureBroken());
        if (RESERVED.contains(name)) throw new Rejected(new Rejection.DisclosureNotAllowed(name));
        return new Disclosed(text, Optional.of(name), parts.get(2));
    }

    String digest() {
        return Digest.of(text);
    }
}
