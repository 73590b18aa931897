package org.yizhengtong.server.client.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.yizhengtong.server.client.Scope;

/** Which scope opens which addresses. The first line that fits counts; what fits none is open to nobody. */
record ApiRules(HttpMethod method, Scope scope, String... patterns) {
    static final String ROOT = "/api/v1";
    static final String DESCRIPTION = ROOT + "/openapi";

    static final List<ApiRules> ALL = List.of(
            new ApiRules(HttpMethod.POST, Scope.PERSON_READ, "/residents/search"),
            new ApiRules(
                    HttpMethod.GET,
                    Scope.PERMIT_READ,
                    "/residents/*/permit",
                    "/residents/*/years",
                    "/residents/*/application"),
            new ApiRules(HttpMethod.GET, Scope.PERSON_READ, "/residents/**", "/corrections"),
            new ApiRules(
                    HttpMethod.POST,
                    Scope.APPLICATION_WRITE,
                    "/residents/*/papers",
                    "/residents/*/applications",
                    "/applications/**"),
            new ApiRules(HttpMethod.POST, Scope.RESIDENCE_WRITE, "/residents/**"),
            new ApiRules(HttpMethod.GET, Scope.PERMIT_READ, "/permits/**", "/cards", "/requests", "/applications/**"),
            new ApiRules(HttpMethod.POST, Scope.PERMIT_WRITE, "/permits/**", "/card-batches", "/requests/**"),
            new ApiRules(HttpMethod.POST, Scope.TEXT_WRITE, "/text-messages"),
            new ApiRules(HttpMethod.GET, Scope.ENTITLEMENT_CHECK, "/verifications/**"),
            new ApiRules(HttpMethod.POST, Scope.ENTITLEMENT_CHECK, "/verifications/**", "/verification-batches"),
            new ApiRules(HttpMethod.GET, Scope.EVENT_READ, "/webhook", "/events"),
            new ApiRules(HttpMethod.POST, Scope.EVENT_READ, "/webhook", "/webhook/*"));

    /** In bytes. */
    static final int LARGEST = 64 * 1024;
    /** In bytes: a thousand questions, each on lines of its own. */
    private static final int LARGEST_BATCH = 256 * 1024;
    /** In bytes: a paper of eight megabytes, in base64. */
    private static final int LARGEST_FILE = 12 * 1024 * 1024;

    private static final Pattern TAKES_FILE = Pattern.compile(ROOT + "/residents/[^/]+/papers");
    private static final String BATCHES = ROOT + "/verification-batches";

    /** How much may be sent to this address, in bytes. */
    static int largest(String path) {
        if (path.equals(BATCHES)) return LARGEST_BATCH;
        return TAKES_FILE.matcher(path).matches() ? LARGEST_FILE : LARGEST;
    }

    String[] addresses() {
        return List.of(patterns).stream().map(ROOT::concat).toArray(String[]::new);
    }
}
