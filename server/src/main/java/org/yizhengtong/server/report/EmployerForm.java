package org.yizhengtong.server.report;

import java.util.Map;
import org.yizhengtong.server.registration.DivisionPicker;

/** The form in which an employer reports whom it hired, filled in so far. */
public record EmployerForm(Map<String, String> fields, DivisionPicker hukouPicker, DivisionPicker placePicker) {}
