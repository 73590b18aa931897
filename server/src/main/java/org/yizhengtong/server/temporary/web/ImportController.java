package org.yizhengtong.server.temporary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.UnreadableFile;
import org.yizhengtong.server.temporary.Column;
import org.yizhengtong.server.temporary.ConversionDesk;
import org.yizhengtong.server.temporary.ImportAct;
import org.yizhengtong.server.temporary.ImportDesk;
import org.yizhengtong.server.temporary.ImportState;
import org.yizhengtong.server.temporary.ImportTask;
import org.yizhengtong.server.temporary.RefusalReport;
import org.yizhengtong.server.temporary.TaskDesk;
import org.yizhengtong.server.temporary.UndoDesk;
import org.yizhengtong.server.temporary.UploadDesk;

/** One file's import: its columns, its rehearsal, its booking, what was refused, its conversion, its undoing. */
@Controller
class ImportController {
    /** After so many seconds. */
    private static final String OPENED_ANEW = "4";

    private final ImportDesk imports;
    private final UploadDesk uploads;
    private final TaskDesk tasks;
    private final ConversionDesk conversions;
    private final UndoDesk undo;
    private final RefusalReport report;

    ImportController(
            ImportDesk imports,
            UploadDesk uploads,
            TaskDesk tasks,
            ConversionDesk conversions,
            UndoDesk undo,
            RefusalReport report) {
        this.imports = imports;
        this.uploads = uploads;
        this.tasks = tasks;
        this.conversions = conversions;
        this.undo = undo;
        this.report = report;
    }

    /** While something is done with the file, the page opens itself anew. */
    @GetMapping("/imports/{id}")
    String show(@AuthenticationPrincipal Actor head, @PathVariable UUID id, Model model, HttpServletResponse response) {
        var task = tasks.of(id, head);
        if (task.filter(ImportTask::running).isPresent()) response.setHeader("Refresh", OPENED_ANEW);
        return page(head, id, task, model);
    }

    private String page(Actor head, UUID id, Optional<ImportTask> task, Model model) {
        var batch = imports.batch(id, head);
        task.ifPresent(last -> model.addAttribute("task", last));
        model.addAttribute("batch", batch);
        model.addAttribute("columns", Column.values());
        model.addAttribute("mapping", batch.mapping());
        if (batch.state() == ImportState.UNDONE) model.addAttribute("kept", undo.kept(id, head));
        return "temporary/import";
    }

    @PostMapping("/imports/{id}/rehearsal")
    String rehearse(
            @AuthenticationPrincipal Actor head,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model) {
        var said = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) said.put(column, typed.getOrDefault(column.code(), ""));
        try {
            model.addAttribute("rehearsal", uploads.rehearse(id, said, head));
            model.addAttribute("report", report);
        } catch (UnreadableFile unreadable) {
            model.addAttribute(
                    "errors", List.of(new FieldError("name", unreadable.key(), List.of(unreadable.arguments()))));
        }
        page(head, id, Optional.empty(), model);
        model.addAttribute("mapping", said);
        return "temporary/import";
    }

    @PostMapping("/imports/{id}/booking")
    String carryOut(@AuthenticationPrincipal Actor head, @PathVariable UUID id) {
        return ask(id, ImportAct.BOOKING, head);
    }

    /** What converting would do, before it is done. */
    @GetMapping("/imports/{id}/conversion")
    String effect(@AuthenticationPrincipal Actor head, @PathVariable UUID id, Model model) {
        if (imports.batch(id, head).state() == ImportState.DONE)
            model.addAttribute("effect", conversions.effect(id, head));
        return page(head, id, Optional.empty(), model);
    }

    @PostMapping("/imports/{id}/conversion")
    String convert(@AuthenticationPrincipal Actor head, @PathVariable UUID id) {
        return ask(id, ImportAct.CONVERSION, head);
    }

    @PostMapping("/imports/{id}/conversion/withdrawal")
    String withdraw(@AuthenticationPrincipal Actor head, @PathVariable UUID id) {
        return ask(id, ImportAct.WITHDRAWAL, head);
    }

    @PostMapping("/imports/{id}/undoing")
    String undo(@AuthenticationPrincipal Actor head, @PathVariable UUID id) {
        return ask(id, ImportAct.UNDOING, head);
    }

    /** Row by row as they are read: nothing of it is kept, by the browser either. */
    @GetMapping("/imports/{id}/refusals.csv")
    void refusals(
            @AuthenticationPrincipal Actor head, @PathVariable UUID id, Locale locale, HttpServletResponse response)
            throws IOException {
        var batch = imports.batch(id, head);
        var name = ContentDisposition.attachment()
                .filename(batch.fileName() + ".refused.csv", StandardCharsets.UTF_8)
                .build();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        var out = response.getWriter();
        out.write(report.heading(batch.heading(), locale));
        imports.refused(
                id, head, row -> out.write(report.line(row, batch.heading().size(), locale)));
        out.flush();
    }

    private String ask(UUID id, ImportAct act, Actor head) {
        tasks.ask(id, act, head);
        return "redirect:/imports/" + id;
    }
}
