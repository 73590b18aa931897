package org.yizhengtong.policy.rule;

/** How two values may stand to each other. */
public enum Relation {
    EQUAL("="),
    NOT_EQUAL("≠"),
    LESS("<"),
    AT_MOST("≤"),
    MORE(">"),
    AT_LEAST("≥");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public Relation inverse() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }

    /** Whether it holds between two values of one type. */
    @SuppressWarnings("unchecked")
    public boolean holds(Object left, Object right) {
        if (this == EQUAL) return left.equals(right);
        if (this == NOT_EQUAL) return !left.equals(right);
        var order = ((Comparable<Object>) left).compareTo(right);
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }
}
