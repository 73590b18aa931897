package org.yizhengtong.server.permit;

import org.yizhengtong.server.casework.CaseView;
import org.yizhengtong.server.law.Replay;

/** A decided case, and the finding its decision rested on. */
public record FindingSheet(CaseView file, Replay replay) {}
