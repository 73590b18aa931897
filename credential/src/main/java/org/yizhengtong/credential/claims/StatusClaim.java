package org.yizhengtong.credential.claims;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.StatusReference;

/** The claim that says where a status stands (draft-ietf-oauth-status-list-21, 6): alike in a CWT and in a JWT. */
public final class StatusClaim {
    private static final String STATUS_LIST = "status_list";
    private static final String INDEX = "idx";
    private static final String LIST = "uri";
    private static final BigInteger LAST_INDEX = BigInteger.valueOf(Integer.MAX_VALUE);

    private StatusClaim() {}

    public static Map<Object, Object> write(StatusReference status) {
        var entry = new LinkedHashMap<Object, Object>();
        entry.put(INDEX, status.index());
        entry.put(LIST, status.list().toString());
        return Map.of(STATUS_LIST, entry);
    }

    /** A status of a kind we do not know is not passed over: it may say that the permit is no longer good. */
    public static Optional<StatusReference> read(Fields.Field claim) throws Rejected {
        if (claim.ifThere().isEmpty()) return Optional.empty();
        var entry = claim.map().at(STATUS_LIST).map();
        var index = entry.at(INDEX).integer();
        if (index.signum() < 0 || index.compareTo(LAST_INDEX) > 0) {
            throw new Rejected(new Rejection.StatusIndexOutOfRange());
        }
        return Optional.of(new StatusReference(index.intValueExact(), address(entry.at(LIST))));
    }

    public static URI address(Fields.Field claim) throws Rejected {
        try {
            var address = new URI(claim.text());
            if (address.isAbsolute()) return address;
        } catch (URISyntaxException wrong) {
            // as wrong as an address that is not whole
        }
        throw Fields.wrong(claim.name());
    }
}
