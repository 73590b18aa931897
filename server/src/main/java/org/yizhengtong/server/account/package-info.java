/**
 * Who signs in, and what each role may do: residents by telephone number and a one-time code (验证码), staff by name and
 * password for an office (单位). Enter through {@link AccountDesk} and {@link OfficeDesk}. The frame that every page
 * stands in, its language and its page for problems, lives in this module's web.
 */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"kernel", "law"})
package org.yizhengtong.server.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
