package org.yizhengtong.server.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.OfficeDesk;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.registration.domain.Divisions;

/** Knows the places a station answers for (辖区). */
@Service
@Transactional(readOnly = true)
public class AreaDesk {
    private final OfficeDesk offices;
    private final Divisions divisions;

    AreaDesk(OfficeDesk offices, Divisions divisions) {
        this.offices = offices;
        this.divisions = divisions;
    }

    /** The communities one may live in there, by the full name of their street; the narrowest known where there are none. */
    public Map<String, List<Division>> of(Actor officer) {
        return offices.office(officer.atOffice()).area().stream()
                .flatMap(code -> divisions.leaves(DivisionLevel.withoutZeros(code)).stream())
                .distinct()
                .collect(Collectors.groupingBy(Division::within, LinkedHashMap::new, Collectors.toList()));
    }
}
