package org.yizhengtong.server.wallet;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yizhengtong.server.law.LawDesk;
import org.yizhengtong.server.proof.ElectronicPermits;

/** Tells wallets what can be had here, and where. */
@Service
public class MetadataDesk {
    private final ElectronicPermits electronic;
    private final LawDesk law;

    MetadataDesk(ElectronicPermits electronic, LawDesk law) {
        this.electronic = electronic;
        this.law = law;
    }

    /** Of the credential issuer; nothing while no key signs. */
    public Optional<Map<String, Object>> issuer(String place) {
        return electronic.issuer().map(issuer -> IssuerMetadata.issuer(issuer, place, law.services()));
    }

    /** Of the token server. */
    public Optional<Map<String, Object>> tokenServer() {
        return electronic.issuer().map(IssuerMetadata::tokenServer);
    }
}
