package org.yizhengtong.server.permit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * Who the applicant is and where they live, as facts of the case: no rule reads them, but an officer sees them on a
 * paper before deciding. The identity number stands masked.
 */
public final class PersonFacts {
    static final Map<String, Text> LABELS = Map.of(
            "person.name", new Text("姓名", "Name"),
            "person.number", new Text("身份证号", "Identity number"),
            "person.address", new Text("住址", "Address"));

    private PersonFacts() {}

    private static final String ORIGINAL = "original.";

    /** Papers whose originals an officer had in hand: they need no picture. */
    static List<CaseFact> originals(Collection<String> papers) {
        return papers.stream()
                .sorted()
                .map(paper -> CaseFact.said(ofOriginal(paper), "seen"))
                .toList();
    }

    static String ofOriginal(String paper) {
        return ORIGINAL + paper;
    }

    /** The paper a fact of a case is about; nothing for every other fact. */
    static Optional<String> original(String fact) {
        return fact.startsWith(ORIGINAL) ? Optional.of(fact.substring(ORIGINAL.length())) : Optional.empty();
    }

    /** As the applicant registered them. */
    public static List<CaseFact> of(RegistrationSummary registered) {
        return List.of(
                CaseFact.said("person.name", registered.name()),
                CaseFact.said("person.number", registered.maskedNumber()),
                CaseFact.said("person.address", registered.address()));
    }
}
