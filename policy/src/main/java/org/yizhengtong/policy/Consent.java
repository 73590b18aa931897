package org.yizhengtong.policy;

import java.util.List;

/**
 * Whether a second officer has to agree before a particular of the register is corrected (更正须两人同意).
 *
 * @param what {@code name}, {@code citizen_number}, {@code hukou_place}, {@code address_line} or {@code phone}
 * @param secondOfficer whether one officer is not enough
 * @param flags what to say beside it
 */
public record Consent(String what, boolean secondOfficer, Citation cite, Confidence confidence, List<Flag> flags) {}
