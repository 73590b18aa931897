package org.yizhengtong.server.registration;

/** A resident a search found: just enough to tell them from another. */
public record FoundResident(RegistrationSummary registration, boolean livesHere) {}
