package org.yizhengtong.server.kernel;

/** When a public figure is about so few people that it could be read as somebody. */
public final class FewPeople {
    private static final int FEWEST = 10;

    private FewPeople() {}

    public static boolean are(long people) {
        return people < FEWEST;
    }
}
