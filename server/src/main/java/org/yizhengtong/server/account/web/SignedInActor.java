package org.yizhengtong.server.account.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yizhengtong.server.kernel.Actor;

/** The signed-in actor, as Spring Security carries it. */
final class SignedInActor extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final Actor actor;

    SignedInActor(Actor actor) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + actor.role().name()));
        this.actor = actor;
        setAuthenticated(true);
    }

    /** Who is signed in while this request is answered. */
    static @Nullable Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : null;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInActor that && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
