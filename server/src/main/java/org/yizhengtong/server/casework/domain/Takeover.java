package org.yizhengtong.server.casework.domain;

import java.util.List;

/** Where cases taken over are written, many at once. */
public interface Takeover {
    /** Adds cases with their facts, steps and this photo; the numbers of each day go on behind them. */
    void addAll(List<TakenCase> cases, Upload photo);
}
