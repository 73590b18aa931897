package org.yizhengtong.server.registration.domain;

/** A resident and the home they live in, the divisions named in full. */
public record Registration(Resident resident, Residence residence, String hukouName, String placeName) {}
