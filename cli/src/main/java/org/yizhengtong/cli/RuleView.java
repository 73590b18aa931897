package org.yizhengtong.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.cli.FindingView.Both;
import org.yizhengtong.policy.Because;
import org.yizhengtong.policy.Citation;
import org.yizhengtong.policy.Compared;

/** One rule that was looked at, with the exceptions to it that were looked at as well. */
record RuleView(
        String rule,
        Both question,
        String answer,
        List<ComparedView> compared,
        CiteView cite,
        String pack,
        @Nullable String version,
        String confidence,
        boolean prevails,
        List<RuleView> exceptions) {

    static List<RuleView> all(List<Because> rules, Map<String, String> versions) {
        return rules.stream().map(rule -> of(rule, versions)).toList();
    }

    private static RuleView of(Because rule, Map<String, String> versions) {
        return new RuleView(
                rule.rule(),
                Both.of(rule.question()),
                FindingView.code(rule.answer()),
                rule.compared().stream().map(ComparedView::of).toList(),
                CiteView.of(rule.cite()),
                rule.pack(),
                versions.get(rule.pack()),
                rule.confidence().name(),
                rule.prevails(),
                all(rule.exceptions(), versions));
    }

    /** One comparison as it was made. */
    record ComparedView(String fact, Both label, Both value, String operator, Both against) {
        static ComparedView of(Compared one) {
            return new ComparedView(
                    one.fact(), Both.of(one.label()), Both.of(one.value()), one.operator(), Both.of(one.against()));
        }
    }

    /** The provision a rule rests on. */
    record CiteView(
            String source,
            String provision,
            Both article,
            Both title,
            @Nullable String number,
            String status,
            @Nullable String from,
            @Nullable String address) {
        static CiteView of(Citation cite) {
            return new CiteView(
                    cite.source(),
                    cite.provision(),
                    Both.of(cite.article()),
                    Both.of(cite.title()),
                    cite.number(),
                    FindingView.code(cite.status()),
                    ResultView.day(cite.from()),
                    cite.address());
        }
    }
}
