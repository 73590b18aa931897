package org.yizhengtong.server.law;

import java.util.UUID;
import org.yizhengtong.policy.Finding;

/** A finding (认定) as it was kept for a decision to point at. */
public record KeptFinding(UUID id, Finding finding) {}
