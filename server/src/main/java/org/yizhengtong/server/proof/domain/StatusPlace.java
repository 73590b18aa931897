package org.yizhengtong.server.proof.domain;

/** A place in one of this authority's status lists (状态列表). */
public record StatusPlace(int list, int place) {}
