package org.yizhengtong.server.account.web;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a failure came from: kinds and lines of code. Messages are left out, since they repeat what people typed. */
final class Story {
    private Story() {}

    static String of(Throwable failure) {
        var story = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable cause = failure; cause != null && told.add(cause); cause = cause.getCause()) {
            story.append(told.size() == 1 ? "" : "because of ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException refused) story.append(" ").append(refused.getSQLState());
            story.append(System.lineSeparator());
            for (var line : cause.getStackTrace())
                story.append("    at ").append(line).append(System.lineSeparator());
        }
        return story.toString();
    }
}
