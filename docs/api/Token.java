import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a program signs in (private_key_jwt): java docs/api/Token.java ADDRESS CLIENT_ID KEY.pem "SCOPES" prints a token.
 * The key is RSA, in PKCS#8; nothing but the JDK is needed.
 */
public class Token {
    private static final Pattern ANSWER = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    public static void main(String[] arguments) throws Exception {
        var address = arguments[0];
        var client = arguments[1];
        var word = word(client, address + "/oauth2/token", Path.of(arguments[2]));
        var form = "grant_type=client_credentials&client_id=" + encoded(client) + "&scope=" + encoded(arguments[3])
                + "&client_assertion_type=" + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion=" + word;
        var request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var token = ANSWER.matcher(answer.body());
        if (!token.find()) {
            System.err.println(answer.statusCode() + " " + answer.body());
            System.exit(1);
        }
        System.out.println(token.group(1));
    }

    /** A signed word: who we are, for whom it is, good once and for a minute. */
    private static String word(String client, String audience, Path file) throws IOException, GeneralSecurityException {
        var claims = "{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"jti\":\"%s\",\"exp\":%d}".formatted(
                client, client, audience, UUID.randomUUID(), Instant.now().getEpochSecond() + 60);
        var said = base64("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        var pem = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
        var key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(said.getBytes(StandardCharsets.UTF_8));
        return said + "." + base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
