package org.yizhengtong.server.law.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Fact;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Vocabulary;

/**
 * A finding as it was kept.
 *
 * @param written the facts it was made from
 * @param book the version of the law it was made under; nothing for one kept before versions were
 */
public record KeptFinding(
        UUID id,
        Finding finding,
        Map<String, Written> written,
        @Nullable String book) {

    /** A fact as it was written down. */
    public record Written(String value, Origin origin) {}

    /** The facts as this law's vocabulary reads them. */
    public Facts facts(Vocabulary vocabulary) {
        var facts = new LinkedHashMap<String, Fact>();
        written.forEach((name, fact) -> facts.put(name, new Fact(vocabulary.parse(name, fact.value()), fact.origin())));
        return new Facts(facts);
    }
}
