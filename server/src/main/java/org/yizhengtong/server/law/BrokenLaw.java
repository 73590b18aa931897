package org.yizhengtong.server.law;

/**
 * Newer packs that cannot be used: the law before them stays in force until they are mended.
 *
 * @param what file, line and what is wrong, in one line
 */
public record BrokenLaw(String what) {
    static BrokenLaw of(RuntimeException failure) {
        var message = failure.getMessage();
        return new BrokenLaw(
                message == null
                        ? failure.getClass().getSimpleName()
                        : message.lines().findFirst().orElse(""));
    }
}
