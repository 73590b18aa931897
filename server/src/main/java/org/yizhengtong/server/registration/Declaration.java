package org.yizhengtong.server.registration;

import java.util.Map;

/**
 * A declaration of residence (居住登记申报) as it was typed: nothing in it has been checked yet.
 *
 * <p>Somebody who is registered already declares only a new home; name, number and hukou place may then be left empty.
 *
 * @param hukouPlace code of the county of the household registration
 * @param place code of the community lived in
 * @param addressLine the rest of the address, in free words
 * @param homeKind {@code own}, {@code rented}, {@code dormitory}, {@code relatives} or {@code shed}
 * @param leaseRegistered {@code yes}, {@code no} or {@code unknown}; asked of those who rent
 */
public record Declaration(
        String name,
        String citizenNumber,
        String hukouPlace,
        String place,
        String addressLine,
        String homeKind,
        String leaseRegistered,
        TypedDay movedIn) {
    /** Reads it from a form's fields, each named as here. */
    public static Declaration of(Map<String, String> fields) {
        return new Declaration(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("citizenNumber", ""),
                fields.getOrDefault("hukouPlace", ""),
                fields.getOrDefault("place", ""),
                fields.getOrDefault("addressLine", ""),
                fields.getOrDefault("homeKind", ""),
                fields.getOrDefault("leaseRegistered", ""),
                TypedDay.of("movedIn", fields));
    }
}
