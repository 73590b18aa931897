package org.yizhengtong.credential.sdjwt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.jose.Json;

/**
 * Puts what was disclosed where its digest stands (RFC 9901, 7.1). A digest without a disclosure is a claim that is not
 * shown, or a decoy, and nobody can tell which. Each digest stands once, and each disclosure has a digest.
 */
public final class Unfolding {
    private static final String DIGESTS = "_sd";
    private static final String HASH = "_sd_alg";
    private static final String PLACE = "...";
    /** The profile for credentials (SD-JWT VC) keeps these open: what a holder could leave out, a desk would miss. */
    private static final Set<String> OPEN =
            Set.of("iss", "iat", "nbf", "exp", "aud", "cnf", "vct", "vct#integrity", "status", HASH);

    private final Map<String, Disclosed> disclosed = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    private Unfolding(List<String> disclosures) throws Rejected {
        for (var text : disclosures) {
            var one = Disclosed.read(text);
            if (disclosed.put(one.digest(), one) != null) throw new Rejected(new Rejection.DisclosureTwice());
        }
    }

    public static Map<String, @Nullable Object> unfold(Map<?, ?> signed, List<String> disclosures) throws Rejected {
        var hash = signed.get(HASH);
        if (hash != null && !hash.equals(Digest.NAME)) throw new Rejected(new Rejection.HashNotAllowed());
        var unfolding = new Unfolding(disclosures);
        var claims = unfolding.object(signed, 0);
        claims.remove(HASH);
        if (!unfolding.met.containsAll(unfolding.disclosed.keySet())) {
            throw new Rejected(new Rejection.DisclosureNotReferenced());
        }
        return claims;
    }

    private @Nullable Object value(@Nullable Object folded, int depth) throws Rejected {
        if (depth > Json.MAX_DEPTH) throw new Rejected(new Rejection.NestedTooDeep(Json.MAX_DEPTH));
        if (folded instanceof Map<?, ?> map) return object(map, depth);
        if (folded instanceof List<?> list) return array(list, depth);
        return folded;
    }

    private Map<String, @Nullable Object> object(Map<?, ?> folded, int depth) throws Rejected {
        if (folded.containsKey(PLACE)) throw Fields.wrong(PLACE);
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : folded.entrySet()) {
            if (entry.getKey().equals(DIGESTS)) continue;
            object.put(entry.getKey().toString(), value(entry.getValue(), depth + 1));
        }
        for (var digest : digests(folded)) {
            var found = take(digest);
            if (found.isEmpty()) continue;
            var name = found.get().name().orElseThrow(() -> new Rejected(new Rejection.DisclosureMisplaced()));
            if (depth == 0 && OPEN.contains(name)) throw new Rejected(new Rejection.DisclosureNotAllowed(name));
            if (object.containsKey(name)) throw new Rejected(new Rejection.DisclosureOverlaps(name));
            object.put(name, value(found.get().value(), depth + 1));
        }
        return object;
    }

    private List<@Nullable Object> array(List<?> folded, int depth) throws Rejected {
        var array = new ArrayList<@Nullable Object>();
        for (var element : folded) {
            if (!(element instanceof Map<?, ?> place) || !place.containsKey(PLACE)) {
                array.add(value(element, depth + 1));
                continue;
            }
            if (place.size() != 1 || !(place.get(PLACE) instanceof String digest)) throw Fields.wrong(PLACE);
            var found = take(digest);
            if (found.isEmpty()) continue;
            if (found.get().name().isPresent()) throw new Rejected(new Rejection.DisclosureMisplaced());
            array.add(value(found.get().value(), depth + 1));
        }
        return array;
    }

    static List<String> digests(Map<?, ?> folded) throws Rejected {
        if (!folded.containsKey(DIGESTS)) return List.of();
        if (!(folded.get(DIGESTS) instanceof List<?> list)) throw Fields.wrong(DIGESTS);
        var digests = new ArrayList<String>();
        for (var digest : list) {
            if (!(digest instanceof String text)) throw Fields.wrong(DIGESTS);
            digests.add(text);
        }
        return digests;
    }

    private Optional<Disclosed> take(String digest) throws Rejected {
        if (!met.add(digest)) throw new Rejected(new Rejection.DigestTwice());
        return Optional.ofNullable(disclosed.get(digest));
    }
}
