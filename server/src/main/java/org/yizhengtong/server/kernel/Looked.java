package org.yizhengtong.server.kernel;

/**
 * Somebody of an office looked at a resident's record. The resident sees it.
 *
 * @param purpose why, as a message key: {@code purpose.case_review}
 * @param shown what was shown, as a message key: {@code shown.case_file}
 * @param answer what was answered, a code such as {@code yes}; empty where the record itself was opened
 */
public record Looked(ResidentId about, Actor by, String reference, String purpose, String shown, String answer)
        implements DomainEvent {}
