package org.yizhengtong.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do, or what something costs, in words: for reading, never for deciding.
 *
 * @param id stable machine code: {@code landlord-reports}, {@code first-card}
 * @param who on whom it falls
 * @param does what has to be done, by when
 * @param penalty what follows where it is not done, or nothing where none is known
 * @param flags what to say beside it
 */
public record Duty(
        String id,
        Text who,
        Text does,
        @Nullable Text penalty,
        Citation cite,
        @Nullable Citation penaltyCite,
        String pack,
        Confidence confidence,
        List<Flag> flags) {}
