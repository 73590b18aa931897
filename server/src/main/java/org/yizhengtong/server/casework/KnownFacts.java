package org.yizhengtong.server.casework;

import java.util.LinkedHashMap;
import java.util.List;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Vocabulary;

/** A case's facts as the law reads them. Who a person is stands among them too, and no rule reads it. */
public final class KnownFacts {
    private KnownFacts() {}

    public static Facts of(List<CaseFact> written, Vocabulary vocabulary) {
        var known = new LinkedHashMap<String, Fact>();
        for (var fact : written) {
            if (!vocabulary.has(fact.fact())) continue;
            known.put(fact.fact(), new Fact(vocabulary.parse(fact.fact(), fact.value()), fact.origin()));
        }
        return new Facts(known);
    }
}
