package org.yizhengtong.server.registration.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page as it was sent, looked at tag by tag. */
record Shown(String html) {
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");

    /** The opening tags that hold all of these, as in {@code tags("input", "name=\"place\"")}. */
    List<String> tags(String element, String... attributes) {
        return TAG.matcher(html)
                .results()
                .map(match -> match.group())
                .filter(tag -> tag.startsWith("<" + element))
                .filter(tag -> Stream.of(attributes).allMatch(tag::contains))
                .toList();
    }

    /** What stands in the box of this field. */
    String value(String field) {
        var tag = tags("input", "name=\"%s\"".formatted(field)).getFirst();
        var value = Pattern.compile(" value=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    /** The text of the element with this beginning, up to its end. */
    String text(String beginning, String end) {
        var from = html.indexOf(beginning);
        return from < 0 ? "" : html.substring(from, html.indexOf(end, from));
    }
}
