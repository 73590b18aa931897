package org.yizhengtong.policy;

/**
 * One comparison as it was made: {@code Days intended to stay 400 ≥ 30 days}.
 *
 * @param fact the dotted name of the fact
 * @param label what the fact is called
 * @param value its value in words; "not known" where it is missing
 * @param operator {@code =}, {@code ≥}, {@code <}, {@code ∈}, … or empty for a plain yes-or-no fact
 * @param against what it was compared with, in words; empty for a plain yes-or-no fact
 */
public record Compared(String fact, Text label, Text value, String operator, Text against) {}
