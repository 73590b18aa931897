package org.yizhengtong.policy;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The provision (条款) a rule rests on.
 *
 * @param source the source's short name inside its pack
 * @param provision which part of it, as lawyers write it: {@code 27(1)}; empty for the whole
 * @param number the instrument's number, or nothing
 * @param from first day in force, or nothing while it is announced or a draft
 * @param address where the text was read, or nothing
 */
public record Citation(
        String source,
        String provision,
        Text title,
        @Nullable String number,
        Status status,
        @Nullable LocalDate from,
        @Nullable String address) {

    private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?:[(](\\d+)[)])?(?:[(](\\d+)[)])?");
    private static final Pattern ITEM = Pattern.compile("[(](\\d+)[)]");

    /** The provision as people say it: 第27条第1款, art. 27(1); the item alone where the text has no articles. */
    public Text article() {
        var article = ARTICLE.matcher(provision);
        if (article.matches()) {
            var zh = "第%s条".formatted(article.group(1));
            if (article.group(2) != null) zh += "第%s款".formatted(article.group(2));
            if (article.group(3) != null) zh += "第%s项".formatted(article.group(3));
            return new Text(zh, "art. " + provision);
        }
        var item = ITEM.matcher(provision);
        if (item.matches()) return new Text("第%s项".formatted(item.group(1)), "item " + item.group(1));
        return new Text(provision, provision);
    }

    /** Title and provision in one line. */
    public Text line() {
        var article = article();
        return new Text((title.zh() + " " + article.zh()).strip(), (title.en() + " " + article.en()).strip());
    }
}
