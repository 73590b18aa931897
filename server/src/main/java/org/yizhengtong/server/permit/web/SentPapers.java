package org.yizhengtong.server.permit.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.web.multipart.MultipartFile;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.permit.ApplicationDesk;

/** The files of a form. */
final class SentPapers {
    private static final String FIELD = "paper.";

    private SentPapers() {}

    /**
     * Takes the files that were really chosen, each named by its field: {@code paper.photo}. One after the other, and none
     * read further than it may be long: many people send at the same time.
     *
     * @param keeping keeps one file of a kind, or says what is wrong with it
     */
    static List<FieldError> keep(
            Map<String, MultipartFile> sent, BiFunction<String, byte[], Optional<FieldError>> keeping)
            throws IOException {
        var errors = new ArrayList<FieldError>();
        for (Map.Entry<String, MultipartFile> file : sent.entrySet()) {
            if (!file.getKey().startsWith(FIELD) || file.getValue().isEmpty()) continue;
            try (var in = file.getValue().getInputStream()) {
                var bytes = in.readNBytes(ApplicationDesk.LARGEST_FILE + 1);
                keeping.apply(file.getKey().substring(FIELD.length()), bytes).ifPresent(errors::add);
            }
        }
        return errors;
    }
}
