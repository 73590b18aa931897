package org.yizhengtong.server.permit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.yizhengtong.policy.Text;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.registration.RegistrationSummary;

/**
 * Who the applicant is and where they live, as facts of the case: no rule reads them, but an officer sees them on a
 * paper before deciding. The identity number stands masked.
 */
public final class PersonFacts {
    static final Map<String, Text> LABELS = Map.of(
            "person.name",
            new Text("姓名", "Name"),
            "person.number",
            new Text("身份证号", "Identity number"),
            "person.address",
            new Text("住址", "Address"),
            RelativeForm.WHY,
            new Text("本人为什么不来", "Why the person does not come"));

    /** Why somebody may say that a person cannot come; no rule reads it, and an officer looks at a paper. */
    static final SequencedMap<String, Text> WHYS = new LinkedHashMap<>();

    static {
        WHYS.put("old", new Text("年纪大，走动不便", "Old, and cannot get about"));
        WHYS.put("disabled", new Text("残疾，走动不便", "Disabled, and cannot get about"));
    }

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

    /** What no vocabulary has a word for, as it is shown. */
    static Text words(CaseFact fact) {
        var asWritten = new Text(fact.value(), fact.value());
        return fact.fact().equals(RelativeForm.WHY) ? WHYS.getOrDefault(fact.value(), asWritten) : asWritten;
    }

    /** Why the person does not come, where a relative said so. */
    static List<CaseFact> why(Map<String, String> answers) {
        var why = answers.get(RelativeForm.WHY);
        return why == null ? List.of() : List.of(CaseFact.said(RelativeForm.WHY, why));
    }

    /** As the applicant registered them. */
    public static List<CaseFact> of(RegistrationSummary registered) {
        return List.of(
                CaseFact.said("person.name", registered.name()),
                CaseFact.said("person.number", registered.maskedNumber()),
                CaseFact.said("person.address", registered.address()));
    }
}
