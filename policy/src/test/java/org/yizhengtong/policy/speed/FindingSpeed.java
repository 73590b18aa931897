package org.yizhengtong.policy.speed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yizhengtong.policy.Facts;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Inquiry;
import org.yizhengtong.policy.Origin;
import org.yizhengtong.policy.Policy;

/** How long one finding takes, with its rule tree and without, for one person and every service of a place. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class FindingSpeed {
    /** A place and the day on which its law is asked. */
    @Param({"370600@2012-03-01", "370600@2018-05-01", "110000@2018-05-01", "440100@2016-11-01"})
    @SuppressWarnings("NullAway.Init")
    public String law;

    @SuppressWarnings("NullAway.Init")
    private Policy policy;

    @SuppressWarnings("NullAway.Init")
    private Inquiry inquiry;

    @Setup(Level.Trial)
    public void read() {
        policy = Policy.read(Path.of(System.getProperty("packs", "../packs")));
        var day = LocalDate.parse(law.substring(7));
        inquiry = new Inquiry(law.substring(0, 6), day, day, labourer(day), Set.of());
    }

    /** A worker with a contract and a rented home, here for years, of whom everything is known. */
    private Facts labourer(LocalDate day) {
        var facts = Facts.none();
        for (var kind : policy.vocabulary().all()) {
            var value = switch (kind.type()) {
                case BOOL -> !kind.name().startsWith("record.");
                case INT -> Math.min(60L, kind.most() == null ? 60L : kind.most());
                case DATE -> kind.name().endsWith("birth_date") ? day.minusYears(40) : day.minusYears(6);
                case CHOICE -> kind.options().get(0).code();
                case PLACE -> kind.name().endsWith("hukou_place") ? "341600" : law.substring(0, 4) + "02";
            };
            facts = facts.with(kind.name(), value, Origin.CONFIRMED);
        }
        return facts;
    }

    @Benchmark
    public Finding withTree() {
        return policy.find(inquiry);
    }

    @Benchmark
    public Finding withoutTree() {
        return policy.answers(inquiry);
    }
}
