package org.yizhengtong.server.sample.domain;

/** A community (社区) of the district, with its street's code, its name and its full name. */
public record Community(String code, String street, String name, String fullName) {}
