/**
 * Share codes (分享码): a holder lets somebody see a few things for one purpose and for a time, and can end it. Enter through
 * {@link ShareDesk}, and with a code through {@link ShareOpeningDesk}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Share",
        allowedDependencies = {"kernel", "law", "registration", "permit", "proof"})
package org.yizhengtong.server.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
