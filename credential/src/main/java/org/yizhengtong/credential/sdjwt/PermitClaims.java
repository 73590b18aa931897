package org.yizhengtong.credential.sdjwt;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDObjectBuilder;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Entitlement;
import org.yizhengtong.credential.IssuerKey;
import org.yizhengtong.credential.Particular;
import org.yizhengtong.credential.PermitCard;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.Shown;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.credential.claims.Days;
import org.yizhengtong.credential.claims.Fields;
import org.yizhengtong.credential.claims.StatusClaim;
import org.yizhengtong.credential.jose.Jwk;

/**
 * The claims of an electronic permit (draft-ietf-oauth-sd-jwt-vc). Open to everybody it is shown to: who issued it and
 * when, what it is, its term, the holder's key, where its status stands. Shown one by one: number, name, birth date, and
 * each service. Decoys fill the services up, so that their count says nothing.
 */
public final class PermitClaims {
    public static final String TYPE = "dc+sd-jwt";
    public static final String VCT = "urn:yizhengtong:residence-permit:1";
    static final String ENTITLEMENTS = "entitlements";
    private static final int SERVICES = 16;

    private PermitClaims() {}

    /** What is signed, and the disclosures that only the holder is given. */
    public record Folded(Map<String, Object> signed, List<String> disclosures) {}

    public static Folded fold(
            String issuer,
            Instant issuedAt,
            PermitCard card,
            List<Entitlement> entitlements,
            PublicKey holder,
            Optional<StatusReference> status) {
        var disclosures = new ArrayList<Disclosure>();
        var claims = new SDObjectBuilder();
        claims.putClaim("iss", issuer);
        claims.putClaim("vct", VCT);
        claims.putClaim("iat", issuedAt.getEpochSecond());
        claims.putClaim("nbf", Days.begin(card.from()).getEpochSecond());
        claims.putClaim("exp", Days.end(card.to()).getEpochSecond());
        claims.putClaim("cnf", Map.of("jwk", Jwk.write(holder)));
        status.ifPresent(reference -> claims.putClaim("status", StatusClaim.write(reference)));
        disclosures.add(claims.putSDClaim(Particular.NUMBER.claim(), card.number()));
        disclosures.add(claims.putSDClaim(Particular.NAME.claim(), card.name()));
        disclosures.add(
                claims.putSDClaim(Particular.BIRTH_DATE.claim(), card.born().toString()));
        claims.putClaim(ENTITLEMENTS, services(entitlements, disclosures));
        return new Folded(
                claims.build(true),
                disclosures.stream().map(Disclosure::getDisclosure).toList());
    }

    private static Map<String, Object> services(List<Entitlement> entitlements, List<Disclosure> disclosures) {
        var services = new SDObjectBuilder();
        for (var one : entitlements) {
            var term = new LinkedHashMap<String, Object>();
            term.put("from", one.from().toString());
            term.put("until", one.until().toString());
            disclosures.add(services.putSDClaim(one.service(), term));
        }
        services.putDecoyDigests(SERVICES - entitlements.size() % SERVICES);
        return services.build();
    }

    public static PublicKey holder(Fields signed) throws Rejected {
        return Jwk.read(signed.at("cnf").map().at("jwk").map());
    }

    public static void checkType(Fields signed) throws Rejected {
        if (!signed.at("vct").text().equals(VCT)) throw new Rejected(new Rejection.CredentialTypeUnknown());
    }

    public static Shown shown(IssuerKey key, Fields signed, Map<String, @Nullable Object> unfolded) throws Rejected {
        var shown = Fields.of(unfolded, "claims");
        var born = shown.at(Particular.BIRTH_DATE.claim());
        return new Shown(
                key.issuer(),
                key.id(),
                signed.at("iat").time(),
                Days.of(signed.at("nbf").time()),
                Days.of(signed.at("exp").time().minusSeconds(1)),
                text(shown.at(Particular.NUMBER.claim())),
                text(shown.at(Particular.NAME.claim())),
                born.ifThere().isPresent() ? Optional.of(Days.read(born)) : Optional.empty(),
                entitlements(shown.at(ENTITLEMENTS).map()),
                StatusClaim.read(signed.at("status")));
    }

    private static Optional<String> text(Fields.Field claim) throws Rejected {
        return claim.ifThere().isPresent() ? Optional.of(claim.text()) : Optional.empty();
    }

    private static List<Entitlement> entitlements(Fields services) throws Rejected {
        var entitlements = new ArrayList<Entitlement>();
        for (var service : services.all().entrySet()) {
            var term = Fields.of(service.getValue(), ENTITLEMENTS);
            try {
                entitlements.add(new Entitlement(
                        service.getKey().toString(), Days.read(term.at("from")), Days.read(term.at("until"))));
            } catch (IllegalArgumentException nonsense) {
                throw Fields.wrong(ENTITLEMENTS);
            }
        }
        return entitlements;
    }
}
