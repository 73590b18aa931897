package org.yizhengtong.server.account.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;

/** A mobile telephone number of the mainland (手机号): eleven digits. */
public record PhoneNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|86(?=1[0-9]{10}$))");

    public PhoneNumber {
        if (!SHAPE.matcher(value).matches())
            throw new FieldErrors(List.of(new FieldError("phone", "account.phone.bad")));
    }

    /** Reads a number as people type it: spaces, hyphens, full-width digits and the country's +86 are forgiven. */
    public static PhoneNumber read(String typed) {
        return new PhoneNumber(plain(typed));
    }

    /** Whether what was typed is such a number at all. */
    public static boolean isOne(String typed) {
        return SHAPE.matcher(plain(typed)).matches();
    }

    private static String plain(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\-()]", "");
        return COUNTRY.matcher(plain).replaceFirst("");
    }

    /** For showing: {@code 138****0001}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    /** Never the number itself: what is printed by accident stays masked. */
    @Override
    public String toString() {
        return masked();
    }
}
