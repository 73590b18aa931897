package org.yizhengtong.server.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a desk did after it had its answer, and what the holder said to that.
 *
 * @param words the desk's own words, where it gave another reason than those on the list
 * @param toldOn the day on which the desk said so
 * @param objection the holder's words; nothing where they did not object
 * @param answer why the desk stands by it; empty where it gave the service after all
 */
public record Treatment(
        ServiceOutcome outcome,
        String words,
        LocalDate toldOn,
        @Nullable LocalDate objectedOn,
        @Nullable String objection,
        @Nullable LocalDate answeredOn,
        @Nullable String answer) {
    static Treatment told(ServiceOutcome outcome, String words, LocalDate on) {
        return new Treatment(outcome, words, on, null, null, null, null);
    }

    /**
     * The desk says otherwise now. An open objection is answered when the service is given, and stays open under another
     * reason; one that was answered is over.
     */
    Treatment insteadOf(Treatment before) {
        if (!before.objectionOpen())
            return outcome.refused() ? this : withObjectionOf(before, before.answeredOn, before.answer);
        return outcome.refused() ? withObjectionOf(before, null, null) : withObjectionOf(before, toldOn, "");
    }

    private Treatment withObjectionOf(Treatment before, @Nullable LocalDate answered, @Nullable String says) {
        return new Treatment(outcome, words, toldOn, before.objectedOn, before.objection, answered, says);
    }

    Treatment objectedTo(String says, LocalDate on) {
        return new Treatment(outcome, words, toldOn, on, says, null, null);
    }

    Treatment upheld(String says, LocalDate on) {
        return new Treatment(outcome, words, toldOn, objectedOn, objection, on, says);
    }

    boolean says(ServiceOutcome same, String sameWords) {
        return outcome == same && words.equals(sameWords);
    }

    /** In which of the two languages of these pages it is to be read aloud. */
    public boolean objectionInChinese() {
        return objection != null
                && objection
                        .codePoints()
                        .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
    }

    public boolean mayObject() {
        return outcome.refused() && objectedOn == null;
    }

    public boolean objectionOpen() {
        return objectedOn != null && answeredOn == null;
    }
}
