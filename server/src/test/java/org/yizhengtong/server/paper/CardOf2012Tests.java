package org.yizhengtong.server.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yizhengtong.server.ServiceTest;
import org.yizhengtong.server.StatementCount;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.WebVisit;
import org.yizhengtong.server.proof.PermitProof;

@ServiceTest
@DisplayName("A card under Yantai's plan of 2012, which lists nothing: what the permit's page shows, and its term")
class CardOf2012Tests {
    private final Town town;
    private final CardPrintDesk cards;
    private final PermitProof proofs;
    private final int port;

    @Autowired
    CardOf2012Tests(Town town, CardPrintDesk cards, PermitProof proofs, @LocalServerPort int port) {
        this.town = town;
        this.cards = cards;
        this.proofs = proofs;
        this.port = port;
    }

    @Test
    void neither_sex_nor_ethnicity_nor_birth_stands_on_it() throws IOException {
        var holder = town.newcomer();
        var permit = town.issue(holder);
        var card = cards.card(holder.id(), town.officer());
        assertThat(Archive.text(card))
                .contains("试样甲", "身份证号", permit.number().printed(), "有效期 至 ")
                .doesNotContain("性别", "民族", "出生", "照片");
        try (var read = Archive.open(card)) {
            assertThat(read.getPage(0).getResources().getXObjectNames())
                    .as("the photo handed in with the application")
                    .hasSize(1);
        }
    }

    @Test
    void its_qr_is_the_one_any_desk_checks() throws IOException {
        var holder = town.newcomer();
        var permit = town.issue(holder);
        try (var card = Archive.open(cards.card(holder.id(), town.officer()))) {
            var read = Readers.zxing(Readers.at300dpi(card, 1));
            assertThat(read).isEqualTo(proofs.text(permit.number()).orElseThrow());
        }
    }

    @Test
    void the_page_that_leads_there_is_the_stations_own() {
        var station = new WebVisit(port);
        station.signInAsStaff("yuhuangding1", "yantai-2012");
        var sent = StatementCount.during(() ->
                assertThat(station.get("/counter/cards/print").statusCode()).isEqualTo(200));
        assertThat(sent).isLessThanOrEqualTo(12);
        assertThat(new WebVisit(port).get("/counter/cards/print").statusCode()).isEqualTo(303);
    }
}
