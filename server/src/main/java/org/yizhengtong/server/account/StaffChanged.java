package org.yizhengtong.server.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.DomainEvent;
import org.yizhengtong.server.kernel.ResidentId;

/** Somebody was let act for an office, heads it or no longer does, got a new password, or acts for it no more. */
public record StaffChanged(Change change, UUID member, Actor by) implements DomainEvent {
    /** What changed; the journal's word for it. */
    public enum Change {
        STAFF_ADDED("StaffAdded"),
        HEAD_NAMED("HeadNamed"),
        HEAD_NO_LONGER("HeadNoLonger"),
        PASSWORD_GIVEN("PasswordGiven"),
        STAFF_ENDED("StaffEnded");

        private final String word;

        Change(String word) {
            this.word = word;
        }
    }

    @Override
    public @Nullable ResidentId about() {
        return null;
    }

    @Override
    public String reference() {
        return member.toString();
    }

    @Override
    public String kind() {
        return change.word;
    }
}
