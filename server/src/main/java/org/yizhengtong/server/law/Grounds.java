package org.yizhengtong.server.law;

import java.util.UUID;
import org.yizhengtong.policy.Finding;

/** The grounds (依据) of a decision: the finding as it was kept for the decision to point at. */
public record Grounds(UUID id, Finding finding) {}
