package org.yizhengtong.server.account;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.domain.Offices;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.PlaceNames;
import org.yizhengtong.server.law.LawDesk;

/** Which offices there are, and which station answers for a place. */
@Service
@Transactional(readOnly = true)
public class OfficeDesk {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern AREA = Pattern.compile("\\d{4,12}");
    /** A street or a community. */
    private static final Pattern WORKS = Pattern.compile("\\d{9}|\\d{12}");

    private static final int LONGEST_NAME = 60;

    private final Offices offices;
    private final PlaceNames places;
    private final LawDesk law;

    OfficeDesk(Offices offices, PlaceNames places, LawDesk law) {
        this.offices = offices;
        this.places = places;
        this.law = law;
    }

    public Office office(String id) {
        return offices.find(id).orElseThrow(NotFound::new);
    }

    /** The station whose area holds the division most narrowly. */
    public Office stationFor(String division) {
        return stationAt(division).orElseThrow(NotFound::new);
    }

    /** The same, or nothing where no station takes part yet. */
    public Optional<Office> stationAt(String division) {
        return offices.stationFor(division);
    }

    public List<Office> offices() {
        return offices.all();
    }

    /**
     * Lets an office take part: a station for its area, a desk for its services, an employer where its works lie.
     *
     * @throws StaffRefused with what has to be mended
     */
    @Transactional
    public void open(Office office) {
        if (!ID.matcher(office.id()).matches()) throw StaffRefused.officeName();
        for (var name : List.of(office.nameZh(), office.nameEn()))
            if (name.isBlank() || name.length() > LONGEST_NAME) throw StaffRefused.words();
        if (office.area().isEmpty() == office.services().isEmpty()) throw StaffRefused.oneKind();
        for (var code : office.area())
            if (!AREA.matcher(code).matches() || places.of(code).equals(code)) throw StaffRefused.area(code);
        var known = law.services().stream()
                .map(org.yizhengtong.policy.Service::id)
                .sorted()
                .collect(Collectors.joining(", "));
        for (var service : office.services())
            if (!List.of(known.split(", ")).contains(service)) throw StaffRefused.service(service, known);
        if (office.kind() == Office.Kind.EMPLOYER) checkWorks(office.area());
        if (offices.find(office.id()).isPresent()) throw StaffRefused.officeTaken(office.id());
        offices.add(office);
    }

    /** What an employer reports of nobody's home goes to the station there. */
    private void checkWorks(List<String> area) {
        if (area.size() != 1 || !WORKS.matcher(area.getFirst()).matches()) throw StaffRefused.works();
        if (offices.stationFor(area.getFirst()).isEmpty()) throw StaffRefused.noStation(area.getFirst());
    }
}
