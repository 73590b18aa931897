package org.yizhengtong.server.entitlement;

import java.util.List;
import org.yizhengtong.policy.Service;
import org.yizhengtong.server.kernel.Purpose;

/** What a desk may ask about: its own services, and why. */
public record VerificationForm(
        String officeNameZh, String officeNameEn, List<Service> services, List<Purpose> purposes) {}
