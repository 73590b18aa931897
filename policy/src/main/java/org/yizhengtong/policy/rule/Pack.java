package org.yizhengtong.policy.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Cancellation;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Consent;
import org.yizhengtong.policy.Flag;
import org.yizhengtong.policy.PackInForce;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.policy.Proxy;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.policy.Service;
import org.yizhengtong.policy.TimeLimit;

/**
 * A policy pack (政策包) as read and checked.
 *
 * @param from the first day on which it is looked at: in force, announced or published as a draft
 * @param to the last day, or nothing
 * @param papers by step
 */
public record Pack(
        PackInForce head,
        LocalDate from,
        @Nullable LocalDate to,
        List<Citation> sources,
        Map<String, Parameter> parameters,
        Map<String, Flag> flags,
        Map<String, Reading> readings,
        List<Service> services,
        Map<String, List<Paper>> papers,
        List<Dated<TimeLimit>> limits,
        List<Dated<Cancellation>> cancellations,
        List<Dated<Proxy>> proxies,
        List<Dated<Consent>> consents,
        Continuity continuity,
        List<DutyLine> duties,
        PointTable points,
        List<Rule> rules) {

    /** A line and the days of the law on which it holds. */
    public record Dated<T>(
            T line, @Nullable LocalDate from, @Nullable LocalDate to) {
        public boolean holdsOn(LocalDate lawOn) {
            return (from == null || !lawOn.isBefore(from)) && (to == null || !lawOn.isAfter(to));
        }
    }

    /** The same pack with other figures, under a head that says so. */
    public Pack with(PackInForce marked, Map<String, Parameter> figures) {
        return new Pack(
                marked,
                from,
                to,
                sources,
                figures,
                flags,
                readings,
                services,
                papers,
                limits,
                cancellations,
                proxies,
                consents,
                continuity,
                duties,
                points,
                rules);
    }

    public String id() {
        return head.pack();
    }

    /** Whether this pack is for the place or for a larger one around it; {@code CN} is for all. */
    public boolean covers(String place) {
        return national() || place.startsWith(Division.significant(head.place()));
    }

    public boolean national() {
        return head.place().equals("CN");
    }

    /** How near it is to the person: 0 for the nation, then the digits of its place. */
    public int nearness() {
        return national() ? 0 : Division.significant(head.place()).length();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
