package org.yizhengtong.server.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why an office's program looks for somebody (查询目的): a closed list. The person sees it. */
public enum SearchPurpose {
    REGISTRATION,
    CORRECTION,
    CASE_REVIEW,
    PERMIT_SERVICE;

    /** As requests write it: {@code permit_service}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the person reads it. */
    String key() {
        return "purpose." + code();
    }

    static Optional<SearchPurpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(SearchPurpose::code).toList();
    }
}
