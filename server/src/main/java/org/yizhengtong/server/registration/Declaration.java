package org.yizhengtong.server.registration;

import java.util.List;
import java.util.Map;

/**
 * A declaration of residence (居住登记申报) as it was typed: nothing in it has been checked yet.
 *
 * <p>Somebody who is registered already declares only a new home; name, number and hukou place may then be left empty.
 *
 * @param hukouPlace code of the county of the household registration
 * @param place code of the community lived in
 * @param addressLine the rest of the address, in free words
 * @param homeKind one of the {@link #HOME_KINDS}
 * @param leaseRegistered one of the {@link #LEASES}; asked of those who rent
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
    public static final List<String> HOME_KINDS = List.of("own", "rented", "dormitory", "relatives", "shed");
    public static final List<String> LEASES = List.of("yes", "no", "unknown");

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
