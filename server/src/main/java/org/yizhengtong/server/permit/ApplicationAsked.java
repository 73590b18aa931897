package org.yizhengtong.server.permit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.policy.Paper;

/**
 * What an application asks of somebody, as a program reads it: in its language, the question that decides most first.
 *
 * @param station that decides
 * @param proxies for whom the law lets others apply; empty where it is silent
 */
public record ApplicationAsked(
        UUID resident, String station, List<Question> questions, List<AskedPaper> papers, List<String> proxies) {
    public static ApplicationAsked of(CounterApplication sheet, Locale locale) {
        var form = sheet.form();
        return new ApplicationAsked(
                sheet.home().resident().value(),
                sheet.office().id(),
                form.questions().stream()
                        .map(one -> question(one, form, locale))
                        .toList(),
                form.papers().stream().map(one -> paper(one, sheet, locale)).toList(),
                sheet.proxies().keySet().stream().sorted().toList());
    }

    private static Question question(FactKind kind, ApplicationForm form, Locale locale) {
        var said = form.said().stream()
                .filter(one -> one.fact().equals(kind.name()))
                .findFirst();
        return new Question(
                kind.name(),
                kind.type().name().toLowerCase(Locale.ROOT),
                kind.question().in(locale),
                kind.unit(),
                kind.options().stream()
                        .map(one -> new Choice(one.code(), one.label().in(locale)))
                        .toList(),
                said.map(ApplicationForm.Said::written).orElse(null));
    }

    private static AskedPaper paper(Paper paper, CounterApplication sheet, Locale locale) {
        var sent = sheet.form().sent().stream().anyMatch(one -> one.kind().equals(paper.id()));
        var missing = sheet.missing().stream().anyMatch(one -> one.id().equals(paper.id()));
        return new AskedPaper(paper.id(), paper.name().in(locale), paper.required(), sent, missing);
    }

    /**
     * One question.
     *
     * @param type {@code bool}, {@code int}, {@code date}, {@code choice} or {@code place}
     * @param answer as it was written; nothing before it was answered
     */
    public record Question(
            String fact,
            String type,
            String question,
            @Nullable String unit,
            List<Choice> choices,
            @Nullable String answer) {}

    public record Choice(String code, String label) {}

    /**
     * One paper.
     *
     * @param missing whether nothing can be taken in without it: sent, or its original seen
     */
    public record AskedPaper(String paper, String name, boolean required, boolean sent, boolean missing) {}
}
