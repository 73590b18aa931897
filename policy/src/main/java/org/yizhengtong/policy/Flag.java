package org.yizhengtong.policy;

/** Something a reader of a finding has to know beside it: a named uncertainty of the law. */
public record Flag(String code, Text words) {}
