package org.yizhengtong.server.law;

import org.yizhengtong.policy.Policy;

/** The law as one reading of the packs gave it, under the version by which it is kept. */
record LawInForce(String version, Policy policy) {}
