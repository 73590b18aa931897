package org.yizhengtong.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.yizhengtong.credential.jose.Base64Url;
import org.yizhengtong.credential.jose.Json;
import org.yizhengtong.credential.sdjwt.Digest;
import org.yizhengtong.credential.sdjwt.PermitClaims;
import org.yizhengtong.credential.sdjwt.SdJwt;
import org.yizhengtong.credential.suite.Suite;

/** Presents what no honest issuer signed or no honest holder showed. What is not changed is as it should be. */
final class PresentationForger {
    private final JwtForger issued;
    private final JwtForger binding;
    private final List<String> disclosures = new ArrayList<>();

    PresentationForger() {
        var folded = PermitClaims.fold(
                Sample.ISSUER, Sample.NOW, Sample.CARD, Wallet.ENTITLEMENTS, Wallet.PAIR.getPublic(), Sample.STATUS);
        issued = new JwtForger(Sample.ES256, "dc+sd-jwt", folded.signed());
        disclosures.addAll(folded.disclosures());
        var says = Map.<String, Object>of("aud", Wallet.SCHOOL.audience(), "nonce", Wallet.SCHOOL.nonce());
        binding = new JwtForger(Suite.ES256, Wallet.PAIR.getPrivate(), "kb+jwt", says).time("iat", 0);
    }

    /** One more disclosure, whose digest stands among those of the person's particulars. */
    PresentationForger disclose(Object... parts) {
        var disclosure = disclosure(parts);
        disclosures.add(disclosure);
        return sign(digests -> digests.add(Digest.of(disclosure)));
    }

    PresentationForger sign(Consumer<List<Object>> changed) {
        var digests = new ArrayList<Object>((List<?>) issued.claims().get("_sd"));
        changed.accept(digests);
        return issued(forger -> forger.claim("_sd", digests));
    }

    PresentationForger issued(Consumer<JwtForger> changed) {
        changed.accept(issued);
        return this;
    }

    PresentationForger disclosures(Consumer<List<String>> changed) {
        changed.accept(disclosures);
        return this;
    }

    PresentationForger binding(Consumer<JwtForger> changed) {
        changed.accept(binding);
        return this;
    }

    /** The claims nested in what is signed, to be changed. */
    static Map<String, Object> entitlements(JwtForger issued) {
        var nested = new HashMap<String, Object>();
        var services = (Map<?, ?>) Objects.requireNonNull(issued.claims().get("entitlements"));
        nested.put("_sd", Objects.requireNonNull(services.get("_sd")));
        issued.claim("entitlements", nested);
        return nested;
    }

    String text() {
        var all = SdJwt.of(issued.text(), disclosures);
        if (!binding.claims().containsKey("sd_hash")) binding.claim("sd_hash", Digest.of(all.hashed()));
        return all.boundBy(binding.text()).text();
    }

    Presentation verified() {
        return Wallet.verify(text());
    }

    static String disclosure(Object... parts) {
        return encoded(Json.write(Arrays.asList(parts)));
    }

    static String encoded(String json) {
        return Base64Url.write(json.getBytes(UTF_8));
    }
}
