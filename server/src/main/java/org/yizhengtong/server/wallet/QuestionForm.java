package org.yizhengtong.server.wallet;

import java.util.List;
import org.yizhengtong.policy.Service;
import org.yizhengtong.server.kernel.Purpose;

/** What a desk may ask a wallet: whether the permit is valid, its own services, and why. */
public record QuestionForm(List<Service> services, List<Purpose> purposes) {}
