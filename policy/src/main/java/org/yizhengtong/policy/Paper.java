package org.yizhengtong.policy;

/**
 * A paper (材料) that a step needs.
 *
 * @param id stable machine code: {@code identity_card}
 * @param required whether the step cannot be done without it; otherwise it helps
 * @param onBehalf asked for only where somebody applies for another, and then not to be done without
 */
public record Paper(String id, Text name, Text help, boolean required, boolean onBehalf, Citation cite) {}
