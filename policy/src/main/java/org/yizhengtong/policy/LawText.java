package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.yizhengtong.policy.rule.Law;
import org.yizhengtong.policy.rule.Pack;
import org.yizhengtong.policy.rule.PointItem;
import org.yizhengtong.policy.rule.Rule;

/** A pack in words, as far as nearer packs have left its rules standing. */
final class LawText {
    private LawText() {}

    static PackText of(Law law, Pack pack, LocalDate lawOn) {
        var standing = pack.rules().stream()
                .filter(rule -> law.stands(rule, lawOn))
                .map(LawText::rule)
                .toList();
        return new PackText(
                pack.head(),
                pack.sources(),
                standing,
                onDay(pack.limits(), lawOn),
                onDay(pack.cancellations(), lawOn),
                onDay(pack.proxies(), lawOn),
                onDay(pack.consents(), lawOn),
                ofThePack(pack),
                pack.parameters().values().stream().map(RuleSheets::figure).toList(),
                pack.readings().keySet().stream().map(law.readings()::get).toList(),
                law.duties(lawOn).stream()
                        .filter(duty -> duty.pack().equals(pack.id()))
                        .toList(),
                pack.points().items().stream().map(LawText::points).toList());
    }

    private static <T> List<T> onDay(List<Pack.Dated<T>> lines, LocalDate lawOn) {
        return lines.stream()
                .filter(one -> one.holdsOn(lawOn))
                .map(Pack.Dated::line)
                .toList();
    }

    /** A flag that a line carries is told beside it: at the head of a pack it would seem to be about all of it. */
    private static List<Flag> ofThePack(Pack pack) {
        var ofLines = new HashSet<String>();
        pack.rules().forEach(rule -> rule.flags().forEach(flag -> ofLines.add(flag.code())));
        pack.limits().forEach(limit -> limit.line().flags().forEach(flag -> ofLines.add(flag.code())));
        pack.cancellations().forEach(ground -> ground.line().flags().forEach(flag -> ofLines.add(flag.code())));
        pack.proxies().forEach(proxy -> proxy.line().flags().forEach(flag -> ofLines.add(flag.code())));
        pack.consents().forEach(consent -> consent.line().flags().forEach(flag -> ofLines.add(flag.code())));
        pack.duties().forEach(line -> line.duty().flags().forEach(flag -> ofLines.add(flag.code())));
        return pack.flags().values().stream()
                .filter(flag -> !ofLines.contains(flag.code()))
                .toList();
    }

    private static PackText.RuleText rule(Rule rule) {
        var said = rule.ifYes();
        var general = rule.exceptionTo();
        return new PackText.RuleText(
                rule.id(),
                rule.subject(),
                rule.asks(),
                rule.written(),
                said == null ? new Text(rule.then().word(), rule.then().word()) : said,
                rule.cite(),
                rule.confidence(),
                general == null ? "" : general,
                List.copyOf(RuleSheets.figureNames(rule)),
                rule.flags());
    }

    private static PackText.PointText points(PointItem item) {
        return new PackText.PointText(
                item.id(),
                item.name(),
                item.score(),
                !item.counts().isEmpty(),
                item.most(),
                item.group(),
                item.cite(),
                item.confidence());
    }
}
