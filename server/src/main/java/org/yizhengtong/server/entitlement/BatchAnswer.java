package org.yizhengtong.server.entitlement;

import java.util.List;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/** What came of one question of a batch (批量核验). */
public sealed interface BatchAnswer {
    /** It was answered, and the answer kept. */
    record Answered(VerificationView verification) implements BatchAnswer {}

    /** Something in it is missing or cannot be right. */
    record Unreadable(List<FieldError> mistakes) implements BatchAnswer {}

    /** The service, or the purpose, is not the program's to ask about. */
    record NotAllowed() implements BatchAnswer {}

    /** No permit was issued under this number. */
    record NoPermit() implements BatchAnswer {}
}
