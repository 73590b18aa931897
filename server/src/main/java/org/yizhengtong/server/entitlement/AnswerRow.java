package org.yizhengtong.server.entitlement;

import org.yizhengtong.policy.Text;

/** One of the answers so far: the fact, what it is called, and what was said. */
public record AnswerRow(String fact, Text label, Text value) {}
