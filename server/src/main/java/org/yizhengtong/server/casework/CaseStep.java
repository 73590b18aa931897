package org.yizhengtong.server.casework;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param kind a message key's end: {@code opened}, {@code correction_asked}, {@code resubmitted}, {@code refused}, {@code
 *     approved}, {@code extended}, {@code not_accepted}, {@code withdrawn}, {@code ended}
 * @param by an officer's badge, or empty for a resident
 * @param words the reason that was given, or empty
 */
public record CaseStep(Instant at, String kind, String by, String words) {}
