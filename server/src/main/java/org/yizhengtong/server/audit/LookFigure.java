package org.yizhengtong.server.audit;

import java.util.Locale;
import org.yizhengtong.server.kernel.FewPeople;

/**
 * How often one office looked for one purpose in a month.
 *
 * @param purpose why, as a message key
 * @param people how many people's records
 */
public record LookFigure(String officeZh, String officeEn, String purpose, long looks, long people) {
    public String office(Locale locale) {
        return locale.getLanguage().equals("en") ? officeEn : officeZh;
    }

    public boolean few() {
        return FewPeople.are(people);
    }
}
