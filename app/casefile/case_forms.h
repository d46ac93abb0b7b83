// SPDX-License-Identifier: GPL-3.0-or-later
// Which member of a row stands in which column, in order. Add a member to a record and it belongs here and, with a new
// version, into case_schema.cpp.
#pragma once

#include "casefile/case_rows.h"

namespace waybill {

/// One capture with the run it belongs to, as the table has it.
struct CaptureOfRun {
    CaseRunId run;
    CaseCapture capture;
};

/// Table and columns of a row. `visit(visitor, row)` calls visitor(column name, member, longest text) for each. Most is
/// far above what people make (of lookups: addresses times sources), and keeps a forged file from filling the memory.
template <typename Row>
struct RowForm;

template <>
struct RowForm<CaseSide> {
    static constexpr const char* Table = "side";
    static constexpr std::size_t Most = 1'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("id", row.id);
        v("name", row.name, LongestShortText);
        v("role", row.role);
    };
};

template <>
struct RowForm<CaseRun> {
    static constexpr const char* Table = "run";
    static constexpr std::size_t Most = 10'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("id", row.id);
        v("side", row.side);
        auto& c = row.conditions;
        v("device", c.device, LongestShortText);
        v("build", c.build, LongestShortText);
        v("region", c.region, LongestShortText);
        v("sim", c.sim, LongestShortText);
        v("account", c.account, LongestShortText);
        v("consent", c.consent, LongestShortText);
        v("reset", c.reset, LongestShortText);
        v("access_network", c.accessNetwork, LongestShortText);
        v("vantage", c.vantage, LongestShortText);
        v("script", c.script, LongestProse);
        v("slot", c.slot, LongestShortText);
        v("notes", c.notes, LongestProse);
        v("is_control", c.isControl);
        v("updated_at", c.updatedAt);
        auto& s = row.sheet;
        v("serial_hash", s.serialHash, LongestShortText);
        v("start_reason", s.startReason, LongestProse);
        v("public_address", s.publicAddress, LongestShortText);
        v("proxy_certificate", s.proxyCertificate, LongestShortText);
        v("script_version", s.scriptVersion, LongestShortText);
        v("operator_name", s.operatorName, LongestShortText);
        v("clock_offset", s.clockOffsetNs);
        v("clock_uncertainty", s.clockUncertaintyNs);
        v("span_from", row.from);
        v("span_to", row.to);
    };
};

template <>
struct RowForm<CaptureOfRun> {
    static constexpr const char* Table = "capture";
    static constexpr std::size_t Most = 100'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("run", row.run);
        v("path", row.capture.path, LongestShortText);
        v("relative_path", row.capture.relativePath, LongestShortText);
        v("sha256", row.capture.sha256);
        v("size", row.capture.size);
        v("modified", row.capture.modifiedNs);
    };
};

template <>
struct RowForm<CaseStep> {
    static constexpr const char* Table = "step";
    static constexpr std::size_t Most = 100'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("time", row.time);
        v("clock_uncertainty", row.clockUncertaintyNs);
        v("text", row.text, LongestProse);
        v("run", row.run);
    };
};

template <>
struct RowForm<Correction> {
    static constexpr const char* Table = "correction";
    static constexpr std::size_t Most = 100'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("subject", row.subject, LongestShortText);
        v("country", row.country);
        v("reason", row.reason, LongestProse);
        v("source", row.source, LongestProse);
        v("valid_from", row.validFrom);
        v("valid_to", row.validTo);
        v("kind", row.kind);
        v("is_on", row.isOn);
    };
};

template <>
struct RowForm<CaseNote> {
    static constexpr const char* Table = "note";
    static constexpr std::size_t Most = 100'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("time", row.time);
        v("text", row.text, LongestProse);
        v("subject", row.subject, LongestShortText);
        v("run", row.run);
        v("is_starred", row.isStarred);
    };
};

template <>
struct RowForm<FrozenResult> {
    static constexpr const char* Table = "result";
    static constexpr std::size_t Most = 10'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("what", row.what, LongestShortText);
        v("json_schema", row.schema, LongestShortText);
        v("json", row.json, LongestResult);
        v("versions", row.versions, LongestProse);
        v("time", row.time);
    };
};

template <>
struct RowForm<FrozenLookup> {
    static constexpr const char* Table = "lookup";
    static constexpr std::size_t Most = 1'000'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("address", row.address, LongestShortText);
        v("source", row.source, LongestShortText);
        v("source_date", row.sourceDate, LongestShortText);
        v("country", row.country);
    };
};

template <>
struct RowForm<LogEntry> {
    static constexpr const char* Table = "log";
    static constexpr std::size_t Most = 1'000'000;
    static constexpr auto visit = [](auto& v, auto& row) {
        v("time", row.time);
        v("program", row.program, LongestShortText);
        v("text", row.text, LongestProse);
    };
};

} // namespace waybill
