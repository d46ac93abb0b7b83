// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/start_judging.h"
#include "report/evidence_bundle.h"

#include <QFuture>
#include <functional>
#include <string>
#include <vector>

class QThreadPool;

namespace waybill {

/// What a report is to be made of, and as what.
struct ReportOrder {
    enum class Form : std::uint8_t {
        Page,   ///< report.html alone
        Paper,  ///< the same, drawn by `draw`
        Folder, ///< evidence bundle, in a folder that is made
        Zip,    ///< likewise, in one file
    };
    JudgedPtr judged;             ///< not null; judged once more, in English
    std::string title;            ///< empty: that of the sheet
    std::string claimsToml;       ///< as it is kept
    std::vector<std::string> log; ///< what was done with the captures, a line each
    Form form = Form::Page;
    std::string path;      ///< what has that name is replaced, but for a folder
    bool isMasked = false; ///< EvidenceBundle::isMasked
    /// Draws a page of HTML as a document; for Form::Paper. Called on a thread of the pool.
    std::function<Result<void>(const std::string& html, const std::string& path)> draw = {};
};

using ReportResult = Result<WrittenBundle>;

/// Writes a draft of a report on the pool; issued ones are numbered by `waybill-cli report --issue`. Fails as
/// writeBundle() does; when cancelled nothing is left of a file, and of a folder what was written. Exceptions and lack
/// of memory become an Error.
[[nodiscard]] QFuture<ReportResult> startReport(QThreadPool* pool, ReportOrder order);

/// The command line that makes the same report from copies of the captures in one folder.
[[nodiscard]] std::string reportCommands(const JudgingRequest& request, bool isMasked);

} // namespace waybill
