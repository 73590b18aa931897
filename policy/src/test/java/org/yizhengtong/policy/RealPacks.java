package org.yizhengtong.policy;

import java.nio.file.Path;
import java.util.Map;

/** The packs of this project, read once for all tests that only look. */
public final class RealPacks {
    public static final Path FOLDER = Path.of("../packs");
    public static final Policy POLICY = Policy.read(FOLDER);

    private RealPacks() {}

    /** Facts that somebody said, as a file writes them. */
    static Facts said(Map<String, String> written) {
        var facts = Facts.none();
        for (var one : written.entrySet()) {
            facts = facts.with(one.getKey(), POLICY.vocabulary().parse(one.getKey(), one.getValue()), Origin.SAID);
        }
        return facts;
    }
}
