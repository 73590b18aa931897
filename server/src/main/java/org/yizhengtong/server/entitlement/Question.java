package org.yizhengtong.server.entitlement;

import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Purpose;

/** What a desk asks: whether the holder of this permit is entitled to this service, and why it wants to know. */
record Question(PermitNumber number, String service, Purpose purpose) {}
