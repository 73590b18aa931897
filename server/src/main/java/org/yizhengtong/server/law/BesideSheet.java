package org.yizhengtong.server.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.Beside;
import org.yizhengtong.policy.Finding;
import org.yizhengtong.policy.Reading;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/**
 * Two findings for one person side by side (对比), and the form that chooses the second.
 *
 * @param there the finding compared with; nothing while nothing was asked, or what was asked cannot be
 * @param differing the matters in which a person would be told something else
 * @param alike the rest
 * @param places where one may compare with
 * @param readings the unsettled points of the law that was asked for
 * @param asked what stands in the form: place and day
 * @param chosen the readings chosen, by name
 * @param binding whether drafts and announced plans are left out
 */
public record BesideSheet(
        Finding here,
        @Nullable Finding there,
        String placeHere,
        String placeThere,
        List<Beside> differing,
        List<Beside> alike,
        List<Shelf> places,
        List<Reading> readings,
        Map<String, String> asked,
        Map<String, String> chosen,
        boolean binding,
        List<FieldError> errors) {}
