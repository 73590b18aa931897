package org.yizhengtong.server.report;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.CitizenNumber;
import tools.jackson.databind.json.JsonMapper;

/** An officer's device at the door: what it seals, another library than the browser's does here. */
public final class Device {
    private final String key;
    private final Actor officer;

    public Device(String key, Actor officer) {
        this.key = key;
        this.officer = officer;
    }

    /** Somebody in a shed in the town's own community, as the page writes it. */
    public static Map<String, String> newcomer(CitizenNumber number) {
        return new HashMap<>(Map.of(
                "name", "试" + (char) ('一' + Math.floorMod(number.hashCode(), 20_000)),
                "citizenNumber", number.value(),
                "hukouPlace-search", "山东省临沂市沂水县",
                "place", "370613001011",
                "addressLine", "村东头第二排板房",
                "homeKind", "shed",
                "leaseRegistered", "",
                "movedIn.year", "2012",
                "movedIn.month", "2",
                "movedIn.day", "20"));
    }

    public String seal(String toldOn, Map<String, String> fields) {
        var told = Map.of("officer", officer.id().toString(), "on", toldOn, "fields", fields);
        return seal(JsonMapper.shared().writeValueAsString(told));
    }

    String seal(String text) {
        return seal(text, new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM));
    }

    String seal(String text, JWEHeader.Builder header) {
        try {
            var message = new JWEObject(header.build(), new Payload(text));
            message.encrypt(new RSAEncrypter(RSAKey.parse(key)));
            return message.serialize();
        } catch (JOSEException | ParseException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
