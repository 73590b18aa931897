/**
 * Permits on telephones (手机里的居住证): issued to any wallet over OpenID4VCI, shown by one over OpenID4VP. The keys stay in
 * {@code proof}. Enter through {@link WalletDesk} for holders, {@link QuestionDesk} for desks,
 * {@link IssuingDesk} and {@link PresentationDesk} for wallets.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wallet",
        allowedDependencies = {"kernel", "account", "law", "permit", "entitlement", "proof"})
package org.yizhengtong.server.wallet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
