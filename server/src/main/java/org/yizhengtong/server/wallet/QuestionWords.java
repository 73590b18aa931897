package org.yizhengtong.server.wallet;

import com.nimbusds.jose.util.Base64URL;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.kernel.Vault;

/** The words of a question to a wallet, which follow from it under the vault's key, so that none is kept. */
@Component
class QuestionWords {
    private final Vault vault;

    QuestionWords(Vault vault) {
        this.vault = vault;
    }

    /** The last part of the address at which the question is fetched. */
    String reference(UUID question) {
        return word(question, "wallet_question");
    }

    /** By which the answer names the question: known to whoever fetched it. */
    String state(UUID question) {
        return word(question, "wallet_state");
    }

    /** What the holder signs. */
    String nonce(UUID question) {
        return word(question, "wallet_question_nonce");
    }

    private String word(UUID question, String purpose) {
        return Base64URL.encode(vault.index(question.toString(), purpose)).toString();
    }
}
