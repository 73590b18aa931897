package org.yizhengtong.server.kernel;

import java.util.List;

/**
 * A resident is to be told something (告知): heard at once, in the transaction in which it became due.
 *
 * @param key the message's key, given in both languages: {@code notice.permit_issued}
 * @param arguments what stands in its blanks, as written to the resident: texts, days and words in both languages, each in the
 *     language's own way
 */
public record NoticeDue(ResidentId to, String key, List<Object> arguments) {
    public NoticeDue {
        arguments = List.copyOf(arguments);
    }
}
