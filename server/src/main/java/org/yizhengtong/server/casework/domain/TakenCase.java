package org.yizhengtong.server.casework.domain;

import java.util.List;
import org.yizhengtong.server.casework.CaseFact;
import org.yizhengtong.server.casework.CaseStep;

/** A case with its facts and its steps, as it was taken over. */
public record TakenCase(Case standing, List<CaseFact> facts, List<CaseStep> steps) {}
