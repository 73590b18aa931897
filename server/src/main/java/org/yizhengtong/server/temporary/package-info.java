/**
 * The old temporary permits (暂住证): carried over from a city's files row by row, and converted as the law says. Enter
 * through {@link ImportDesk} and {@link ConversionDesk}, or through {@link TaskDesk}, which waits for neither; {@link
 * TemporaryDesk} knows what somebody held.
 */
@NullMarked
@ApplicationModule(
        displayName = "Temporary permits",
        allowedDependencies = {"kernel", "account", "audit", "law", "casework", "registration", "sheet"})
package org.yizhengtong.server.temporary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
