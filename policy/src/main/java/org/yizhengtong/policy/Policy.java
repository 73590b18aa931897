package org.yizhengtong.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.yizhengtong.policy.find.Finder;
import org.yizhengtong.policy.pack.PackFolder;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.Readings;
import org.yizhengtong.policy.rule.RuleTree;
import org.yizhengtong.policy.years.History;
import org.yizhengtong.policy.years.Reckoning;
import org.yizhengtong.policy.years.Upkeep;
import org.yizhengtong.policy.years.YearsAccount;

/** The front door: reads packs (政策包) once, finds (认定) for any person, place and day. Safe for many threads. */
public final class Policy {
    private final Vocabulary vocabulary;
    private final LawBook book;
    private final Map<String, String> texts;
    private final Map<Law, Finder> finders = new ConcurrentHashMap<>();

    private Policy(Vocabulary vocabulary, LawBook book, Map<String, String> texts) {
        this.vocabulary = vocabulary;
        this.book = book;
        this.texts = texts;
    }

    /**
     * Reads and checks the packs listed in {@code packs.yaml} of this folder.
     *
     * @throws BadPack naming file, line and column when a pack is not well made
     */
    public static Policy read(Path folder) {
        return of(PackFolder.read(folder));
    }

    /** Reads and checks the packs on the class path, below {@code /packs}. */
    public static Policy bundled() {
        return of(PackFolder.bundled());
    }

    /**
     * Reads and checks packs as they were kept: the {@link #texts()} of an earlier reading.
     *
     * @throws BadPack naming file, line and column when a pack is not well made
     */
    public static Policy kept(Map<String, String> texts) {
        return of(PackFolder.kept(texts));
    }

    private static Policy of(PackFolder.Read read) {
        return new Policy(read.vocabulary(), new LawBook(read.packs(), read.services()), read.texts());
    }

    /**
     * Every file this law was read from, by its name: keep them, and {@link #kept} reads the same law again, but for the
     * figures that were set by {@link #withFigure}.
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * The same law with one open figure set, as a city does by its own notice.
     *
     * @param pack the pack that leaves the figure open
     * @param figure the parameter's name
     * @param source which notice set it, in words
     * @throws IllegalArgumentException when the pack has no such open figure
     */
    public Policy withFigure(String pack, String figure, long value, Text source) {
        var old = book.packs().stream()
                .filter(one -> one.id().equals(pack))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no pack " + pack));
        return new Policy(vocabulary, book.with(old, OpenFigure.set(old, figure, value, source)), texts);
    }

    /**
     * The same law, which calls places by their names in its reasons.
     *
     * @param names gives a division code's name, or the code where it knows none
     */
    public Policy naming(UnaryOperator<String> names) {
        return new Policy(vocabulary.naming(names), book, texts);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Finds for one person.
     *
     * @throws UnknownPlace when no pack covers the place on that day
     * @throws BadFact when a fact is unknown or of the wrong type
     * @throws UnknownReading when a reading is named that this law does not know
     */
    public Finding find(Inquiry inquiry) {
        return finder(inquiry).find(inquiry, true);
    }

    /** The same finding without its rule trees, at a fraction of the cost: for whoever looks at many people. */
    public Finding answers(Inquiry inquiry) {
        return finder(inquiry).find(inquiry, false);
    }

    /** One service of the same finding, for whoever asks about nothing else; nothing where no rule of this law is about it. */
    public Optional<Finding.ForService> service(Inquiry inquiry, String id) {
        return finder(inquiry).service(inquiry, id);
    }

    private Finder finder(Inquiry inquiry) {
        var law = book.law(inquiry.place(), inquiry.lawOn());
        return finders.computeIfAbsent(law, any -> new Finder(vocabulary, law));
    }

    /**
     * The account of years (居住年限): how long somebody has lived here without a break and in all, what was lost and why,
     * and when the permit wants endorsing. Each lapse, move and conversion is judged by the law of its own day.
     *
     * @param place division code of the place asked about, and of every event that names no other
     * @param on the day of the account
     * @param readings which reading of an unsettled point to follow, by its name; the packs' own where none is named
     * @throws UnknownPlace when no pack covers the place on any day
     * @throws BadFact when the day of the account lies outside those that can be asked about
     * @throws UnknownReading when a reading is named that the law of this place has never known
     * @throws org.yizhengtong.policy.years.BadHistory when an event cannot follow those before it, or lies after the day
     */
    public YearsAccount years(String place, LocalDate on, History history, Map<String, String> readings) {
        Days.check("on", on);
        Readings.of(book.first(place), readings);
        return new Reckoning(book::chain, place, readings).on(on, history);
    }

    /** The same as if the law of one day had held on every other. */
    public YearsAccount yearsUnder(String place, LocalDate lawOn, LocalDate on, History history) {
        book.first(place);
        return new Reckoning((where, day) -> book.chain(where, lawOn), place, Map.of()).on(on, history);
    }

    /**
     * How a permit is kept in force (签注, 延期), and what a lapse does, by the law of this day.
     *
     * @throws UnknownPlace when no pack covers the place on any day
     */
    public Upkeep upkeep(String place, LocalDate lawOn) {
        book.first(place);
        return Upkeep.of(book::chain, place, lawOn);
    }

    /** The facts that the rules of these subjects mention, in the vocabulary's order. */
    public Set<String> factsFor(String place, LocalDate lawOn, String... subjects) {
        var law = book.law(place, lawOn);
        var mentioned = new LinkedHashSet<String>();
        for (var subject : subjects) law.on(subject).forEach(tree -> facts(tree, mentioned));
        var ordered = new LinkedHashSet<String>();
        vocabulary.all().stream()
                .map(FactKind::name)
                .filter(mentioned::contains)
                .forEach(ordered::add);
        return ordered;
    }

    private static void facts(RuleTree tree, Set<String> into) {
        for (var rule : tree.versions()) rule.when().tests(test -> into.addAll(test.facts()));
        tree.exceptions().forEach(exception -> facts(exception, into));
    }

    /** The unsettled points (解释口径) of the law of this place, each with its readings and the one that is followed. */
    public List<Reading> readings(String place, LocalDate lawOn) {
        return List.copyOf(book.read(place, lawOn).readings().values());
    }

    /** The services that the law of this place names, in its order. */
    public List<Service> services(String place, LocalDate lawOn) {
        return book.law(place, lawOn).services();
    }

    /** The papers this step needs: {@code registration} or {@code application}. */
    public List<Paper> papers(String place, LocalDate lawOn, String step) {
        return book.law(place, lawOn).papers(step);
    }

    /** How long this step may take, where the law says; the nearest pack's word counts. */
    public Optional<TimeLimit> timeLimit(String place, LocalDate lawOn, String step) {
        return book.law(place, lawOn).limit(step, lawOn);
    }

    /** What people and offices have to do, the nearest pack's word counting. */
    public List<Duty> duties(String place, LocalDate lawOn) {
        return book.law(place, lawOn).duties(lawOn);
    }

    /** On which grounds a permit is cancelled (注销), by ground. Where the law is silent, on none. */
    public Map<String, Cancellation> cancellations(String place, LocalDate lawOn) {
        return book.law(place, lawOn).cancellations(lawOn);
    }

    /** For whom somebody else may apply (代办); nobody where the law is silent. */
    public Map<String, Proxy> proxies(String place, LocalDate lawOn) {
        return book.law(place, lawOn).proxies(lawOn);
    }

    /** Whether a correction of a particular needs a second officer (更正须两人同意), by particular, where the law says. */
    public Map<String, Consent> consents(String place, LocalDate lawOn) {
        return book.law(place, lawOn).consents(lawOn);
    }

    /**
     * The law itself, for reading: every rule, figure, duty and time limit in words with its source.
     *
     * @param place a division code, or {@code CN} for the nation's packs alone
     * @throws UnknownPlace when no pack covers the place on that day
     */
    public List<PackText> law(String place, LocalDate lawOn) {
        var law = book.read(place, lawOn);
        return law.chain().stream().map(pack -> LawText.of(law, pack, lawOn)).toList();
    }

    /** Every rule there is, for reading, in the order in which the packs were read. */
    public List<RuleSheet> rules() {
        return new RuleSheets(book.packs()).all();
    }

    /** The rules that stand in this place on this day of the law, for reading. */
    public List<RuleSheet> rules(String place, LocalDate lawOn) {
        return new RuleSheets(book.packs()).standing(book.law(place, lawOn), lawOn);
    }

    /** Every pack there is with its dates, in the order in which they were read. */
    public List<PackOverview> overview() {
        return book.packs().stream().map(PackOverview::of).toList();
    }

    /** Every pack there is, in the order in which they were read. */
    public List<PackInForce> packs() {
        return book.packs().stream().map(Pack::head).toList();
    }
}
