package org.yizhengtong.server.permit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.policy.FactKind;
import org.yizhengtong.server.registration.DivisionPicker;

/**
 * One question of an application, on its page.
 *
 * @param answer as it was written; nothing before it was answered
 * @param before the question answered before this one; nothing at the first
 * @param forWhom the name of whom it is for, where that is somebody else
 * @param picker where a place is asked for
 */
public record AskedQuestion(
        FactKind question,
        @Nullable String answer,
        List<ApplicationForm.Said> soFar,
        @Nullable String before,
        @Nullable String forWhom,
        @Nullable DivisionPicker picker) {}
