package org.yizhengtong.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;

/** A sample city whose articles each test writes out, so that the law and the story stand side by side. */
final class Ordinance {
    private static final String PLACE = "620100";

    private final Policy policy;

    private Ordinance(Policy policy) {
        this.policy = policy;
    }

    /** The sample's figures and these articles, as a pack writes them. Read anew each time. */
    static Ordinance of(String articles) {
        return with("", articles);
    }

    /** The same with some more facts. */
    static Ordinance with(String moreFacts, String articles) {
        var texts = new HashMap<>(
                Policy.read(Path.of("src/test/resources/ordinance")).texts());
        texts.merge("measures.yaml", articles, String::concat);
        texts.merge("vocabulary.yaml", moreFacts, String::concat);
        return new Ordinance(Policy.kept(texts));
    }

    /** Facts that somebody said, as {@code name, value, name, value, …}. */
    Facts said(String... namesAndValues) {
        return Said.of(policy, namesAndValues);
    }

    Finding find(Inquiry inquiry) {
        return policy.find(inquiry);
    }

    /** What is asked of the law of that day. */
    Inquiry inquiry(String on, String... namesAndValues) {
        var day = LocalDate.parse(on);
        return new Inquiry(PLACE, day, day, said(namesAndValues), Set.of());
    }

    /** What is found of the permit on 1 March 2012. */
    Result permit(String... namesAndValues) {
        return permitOn("2012-03-01", namesAndValues);
    }

    Result permitOn(String on, String... namesAndValues) {
        return find(inquiry(on, namesAndValues)).permit();
    }
}
