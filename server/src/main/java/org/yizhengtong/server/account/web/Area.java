package org.yizhengtong.server.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yizhengtong.server.kernel.Role;

/** Which pages belong to whom. What belongs to nobody here is open, or for everybody who signed in. */
enum Area {
    RESIDENTS(Set.of(Role.RESIDENT), "/my/**", "/residences/**", "/applications/**", "/looks/**"),
    STATIONS(Set.of(Role.OFFICER), "/queue/**", "/counter/**", "/imports/**"),
    /** Whose case or paper it is, the cases' own desks know. */
    CASES(Set.of(Role.RESIDENT, Role.OFFICER), "/cases/**", "/findings/**", "/uploads/**"),
    DESKS(Set.of(Role.DESK), "/verifications/**"),
    EMPLOYERS(Set.of(Role.EMPLOYER), "/employer/**");

    private static final List<String> OPEN = List.of(
            "/",
            "/questions/**",
            "/result/**",
            "/law/**",
            "/divisions/**",
            "/status",
            "/figures/**",
            "/sign-in",
            "/sign-in/code",
            "/staff/sign-in",
            "/outbox/**",
            "/check/**",
            "/share",
            "/.well-known/jwt-vc-issuer",
            "/status-lists/**",
            "/.well-known/openid-credential-issuer",
            "/.well-known/oauth-authorization-server",
            "/wallet/**",
            "/gallery/**",
            "/error");

    /** What pages are made of besides words: the same for everybody. */
    private static final List<String> ASSETS =
            List.of("/css/**", "/js/**", "/images/**", "/webjars/**", "/logo*.svg", "/favicon.ico");

    /** What is sent without a mark: a form that changes nothing and needs no cookie, and what wallets send, who have none. */
    static final String[] UNMARKED = {"/check", "/share", "/wallet/**"};

    private final Set<Role> roles;
    private final List<String> patterns;

    Area(Set<Role> roles, String... patterns) {
        this.roles = roles;
        this.patterns = List.of(patterns);
    }

    static Optional<Area> of(String path) {
        return Arrays.stream(values())
                .filter(area -> matches(path, area.patterns))
                .findFirst();
    }

    static boolean isOpen(String path) {
        return matches(path, OPEN) || isAsset(path);
    }

    static boolean isAsset(String path) {
        return matches(path, ASSETS);
    }

    static String[] openPatterns() {
        return Stream.concat(OPEN.stream(), ASSETS.stream()).toArray(String[]::new);
    }

    /** Where somebody in a role begins. */
    static String home(Role role) {
        return switch (role) {
            case RESIDENT -> "/my";
            case OFFICER -> "/queue";
            case DESK -> "/verifications/new";
            case EMPLOYER -> "/employer";
        };
    }

    boolean admits(Role role) {
        return roles.contains(role);
    }

    String[] patterns() {
        return patterns.toArray(String[]::new);
    }

    String[] roles() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    private static boolean matches(String path, List<String> patterns) {
        var asked = PathContainer.parsePath(path);
        return patterns.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(asked));
    }
}
