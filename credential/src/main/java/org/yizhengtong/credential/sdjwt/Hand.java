package org.yizhengtong.credential.sdjwt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.yizhengtong.credential.Particular;
import org.yizhengtong.credential.Rejected;
import org.yizhengtong.credential.Selection;

/** What a holder has in hand: each disclosure, and what it would show. */
public final class Hand {
    private Hand() {}

    /** The disclosures that show what was chosen; that the credential does not say is an error of who chose. */
    public static List<String> choose(Map<?, ?> signed, List<String> disclosures, Selection selection) throws Rejected {
        var particulars = new HashSet<>(Unfolding.digests(signed));
        var services = new HashSet<>(
                signed.get(PermitClaims.ENTITLEMENTS) instanceof Map<?, ?> map ? Unfolding.digests(map) : List.of());
        var wanted = new HashSet<>(
                selection.particulars().stream().map(Particular::claim).toList());
        var wantedServices = new HashSet<>(selection.services());
        var chosen = new ArrayList<String>();
        for (var text : disclosures) {
            var one = Disclosed.read(text);
            var name = one.name().orElse("");
            if (particulars.contains(one.digest()) && wanted.remove(name)) chosen.add(text);
            if (services.contains(one.digest()) && wantedServices.remove(name)) chosen.add(text);
        }
        wanted.addAll(wantedServices);
        if (!wanted.isEmpty()) throw new IllegalArgumentException("The credential does not say: " + wanted);
        return chosen;
    }
}
