/**
 * Offices' own programs (接口客户端): who they are, how they sign in, what they may do, and that what they send twice is
 * done once. A program acts for its office as an officer does; the modules' own desks decide what that allows. Enter
 * through {@link ClientDesk}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Programs of offices",
        allowedDependencies = {"kernel", "account"})
package org.yizhengtong.server.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
