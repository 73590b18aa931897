package org.yizhengtong.server.kernel;

/** The number of a case (办件号), as printed on its slip: {@code 20120301-0007}. */
public record CaseNumber(String value) {
    @Override
    public String toString() {
        return value;
    }
}
