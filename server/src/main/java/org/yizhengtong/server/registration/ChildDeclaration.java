package org.yizhengtong.server.registration;

/**
 * A child declared by its guardian, as it was typed.
 *
 * @param relation what the guardian is to the child: {@code parent}, {@code grandparent} or {@code other}
 */
public record ChildDeclaration(
        String name, String citizenNumber, String hukouPlace, String relation, TypedDay movedIn) {}
