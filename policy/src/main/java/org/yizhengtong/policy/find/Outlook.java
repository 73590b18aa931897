package org.yizhengtong.policy.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.rule.Situation;

/**
 * How a matter stands today and on every later day on which it can change if nothing but time passes. Each general rule is
 * judged only on the days that can turn it, and once. For one thread.
 */
final class Outlook {
    private final Situation situation;
    private final List<Course> courses;

    private Outlook(Situation situation, List<Course> courses) {
        this.situation = situation;
        this.courses = courses;
    }

    static Outlook of(List<Judge.Way> ways, Situation situation) {
        var courses = new ArrayList<Course>(ways.size());
        for (var way : ways) courses.add(new Course(way, situation));
        return new Outlook(situation, courses);
    }

    Situation situation() {
        return situation;
    }

    /** The days on which a general rule can turn, in their order, each once. */
    List<LocalDate> days() {
        if (courses.size() == 1) return courses.get(0).days();
        var all = new TreeSet<LocalDate>();
        courses.forEach(course -> all.addAll(course.days()));
        return List.copyOf(all);
    }

    Standing today() {
        return Judge.nearest(courses, Course::today);
    }

    /** How it stands on a later day. */
    Standing on(LocalDate day) {
        return Judge.nearest(courses, course -> course.on(day));
    }

    /** The same person under another reading, which touches these general rules and leaves the others as they stand. */
    Outlook under(Situation read, Set<RuleTree> touched) {
        var others = new ArrayList<Course>(courses.size());
        for (var course : courses) others.add(touched.contains(course.way.tree()) ? course.under(read) : course);
        return new Outlook(read, others);
    }

    /** One general rule with its exceptions. */
    private static final class Course {
        private final Judge.Way way;
        private final Situation situation;
        private final List<Standing> stood = new ArrayList<>();
        private @Nullable List<LocalDate> days;

        Course(Judge.Way way, Situation situation) {
            this.way = way;
            this.situation = situation;
        }

        /** Turning days are others only where a first day counts otherwise. */
        Course under(Situation read) {
            var other = new Course(way, read);
            if (read.countsFirstDay() == situation.countsFirstDay()) other.days = days;
            return other;
        }

        List<LocalDate> days() {
            if (days == null) days = way.turning().after(situation);
            return days;
        }

        Standing today() {
            return after(0);
        }

        Standing on(LocalDate day) {
            var turned = 0;
            for (var turning : days()) if (!turning.isAfter(day)) turned++;
            return after(turned);
        }

        /** How it stands once so many of its days have come. */
        private Standing after(int turned) {
            for (var at = stood.size(); at <= turned; at++) {
                stood.add(Judge.one(way.tree(), at == 0 ? situation : situation.on(days().get(at - 1))));
            }
            return stood.get(turned);
        }
    }
}
