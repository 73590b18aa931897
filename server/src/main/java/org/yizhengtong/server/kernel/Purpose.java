package org.yizhengtong.server.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a desk asks (用途): a closed list, shown to the holder. */
public enum Purpose {
    /** A child is being enrolled (入学报名). */
    ENROLMENT,
    /** A service is being given (办理服务). */
    SERVICE,
    /** A service already given is looked at again (复查). */
    RECHECK;

    /** As programs and the command line write it: {@code enrolment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words: {@code purpose.enrolment}. */
    public String key() {
        return "purpose." + code();
    }

    /** Reads its code, or its name as forms send it; nothing for any other word. */
    public static Optional<Purpose> of(String written) {
        return Arrays.stream(values())
                .filter(purpose ->
                        purpose.code().equals(written) || purpose.name().equals(written))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Purpose::code).toList();
    }
}
