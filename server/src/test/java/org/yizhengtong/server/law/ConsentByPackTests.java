package org.yizhengtong.server.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yizhengtong.server.Desktop.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.yizhengtong.server.Desktop;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.registration.CorrectionDesk;
import org.yizhengtong.server.registration.CorrectionForm;
import org.yizhengtong.server.registration.Particular;
import org.yizhengtong.server.registration.RegistrationDesk;

@ServiceTest
@DisplayName("Whether a second officer agrees to a correction (更正须两人同意) is the pack's word, not the code's")
class ConsentByPackTests {
    private static final String PACK = "370600/yt-2012.yaml";

    @Autowired
    WebApplicationContext service;

    @Autowired
    CorrectionDesk desk;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    CurrentLaw current;

    @Autowired
    LawSettings settings;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    private ResidentId id;

    @BeforeEach
    void somebody() {
        clock.set("2012-03-05T02:00:00Z");
        id = town.newcomer().resident();
    }

    @AfterEach
    void as_delivered() throws IOException {
        Files.copy(Path.of("..", "packs").resolve(PACK), pack(), StandardCopyOption.REPLACE_EXISTING);
        current.refresh();
    }

    @Test
    @DisplayName("where no pack says anything: a name and an identity number, by which one person could become another")
    void silent() {
        assertThat(desk.byTwo()).containsExactlyInAnyOrder(Particular.NAME, Particular.CITIZEN_NUMBER);
        assertThat(propose(name())).isEqualTo("open");
        assertThat(formPage()).contains("改这一项，要另一位民警同意");
    }

    @Test
    @DisplayName("where the pack asks it for the door, a colleague agrees to the door too")
    void asked() throws IOException {
        says("address_line", true);
        assertThat(propose(door())).isEqualTo("open");
        assertThat(standingDoor()).isNotEqualTo("样2号");
        var number = desk.of(id, town.colleague()).getFirst().id();
        desk.consent(id, number, town.colleague());
        assertThat(standingDoor()).isEqualTo("样2号");
    }

    @Test
    @DisplayName("where the pack does without, a name is corrected by one officer")
    void without() throws IOException {
        says("name", false);
        assertThat(desk.byTwo()).containsExactly(Particular.CITIZEN_NUMBER);
        assertThat(propose(name())).isEqualTo("done");
        assertThat(registration.particulars(id).name()).isEqualTo("试样乙");
        assertThat(text(new Desktop(service, null).get("/law/370600/2012-03-01")))
                .contains("更正登记的姓名，一位民警就可以");
    }

    private void says(String what, boolean secondOfficer) throws IOException {
        var written = Files.readString(pack());
        assertThat(written).contains("\nservices:");
        var line = "{ what: " + what + ", second_officer: " + secondOfficer + ", cite: plan, confidence: C }";
        Files.writeString(pack(), written.replaceFirst("\nservices:", "\nconsents: [" + line + "]\nservices:"));
        current.refresh();
        assertThat(current.broken()).isEmpty();
    }

    private Path pack() {
        return Objects.requireNonNull(settings.packs()).resolve(PACK);
    }

    private String propose(CorrectionForm form) {
        return desk.propose(id, form, RequestId.fresh(), town.officer()).state();
    }

    private String standingDoor() {
        return desk.standing(id, town.officer()).stream()
                .filter(one -> one.what() == Particular.ADDRESS_LINE)
                .findFirst()
                .orElseThrow()
                .before();
    }

    private String formPage() {
        return text(new Desktop(service, town.officer()).get("/counter/residents/" + id + "/corrections/new"));
    }

    private static CorrectionForm name() {
        return new CorrectionForm("试样乙", "", "", "", "", "录入时打错", "居民身份证");
    }

    private static CorrectionForm door() {
        return new CorrectionForm("", "", "", "样2号", "", "录入时打错", "租房合同");
    }
}
