package org.yizhengtong.server.casework;

import java.util.LinkedHashMap;
import java.util.List;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Vocabulary;

/**
 * A case's facts as the law reads them. Who a person is stands among them too, and no rule reads it; nor can one read what
 * today's vocabulary has no word for any more.
 */
public final class KnownFacts {
    private KnownFacts() {}

    public static Facts of(List<CaseFact> written, Vocabulary vocabulary) {
        var known = new LinkedHashMap<String, Fact>();
        for (var fact : written) {
            vocabulary
                    .stillReads(fact.fact(), fact.value())
                    .ifPresent(value -> known.put(fact.fact(), new Fact(value, fact.origin())));
        }
        return new Facts(known);
    }
}
