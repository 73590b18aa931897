package org.yizhengtong.policy;

import java.nio.file.Path;

/** The packs of this project, read once for all tests that only look. */
public final class RealPacks {
    public static final Path FOLDER = Path.of("../packs");
    public static final Policy POLICY = Policy.read(FOLDER);

    private RealPacks() {}
}
