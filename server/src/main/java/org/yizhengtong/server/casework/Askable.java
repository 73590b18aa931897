package org.yizhengtong.server.casework;

import org.yizhengtong.policy.Text;

/**
 * What an officer may ask an applicant for, for ticking.
 *
 * @param there whether it was sent or said: then it can only be asked for again, and why is told
 * @param ticked whether the law requires it and it is missing
 */
public record Askable(AskedFor.Kind kind, String name, Text label, boolean there, boolean ticked) {
    /** As the form writes it: {@code PAPER.photo}. */
    public String written() {
        return kind + "." + name;
    }
}
