/**
 * Events for offices that rely on a permit (事件推送): suspended, restored, over, cancelled, address changed. Written down in
 * the transaction in which they become so, signed, pushed in order to the office's own program or fetched by it, and given
 * again when asked. Enter through {@link WebhookDesk}; it hears the events of permits and registrations.
 */
@NullMarked
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {"kernel", "client", "registration", "permit", "entitlement", "proof"})
package org.yizhengtong.server.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
