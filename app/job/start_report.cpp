// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_report.h"

#include "base/format.h"
#include "base/wording.h"
#include "job/guarded.h"
#include "job/promise_progress.h"
#include "live/shell_words.h"
#include "report/bundle_zip.h"
#include "report/html_report.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <optional>
#include <sstream>
#include <utility>

namespace waybill {

namespace {

namespace fs = std::filesystem;

/// Makes a file under another name first, so that a failure leaves what was there.
template <typename Write>
Result<void> replaceFile(const std::string& path, Write&& write)
{
    const std::string part = path + ".part";
    std::error_code error;
    fs::remove(part, error);
    const Result<void> written = write(part);
    if (!written) {
        fs::remove(part, error);
        return written;
    }
    fs::rename(part, path, error);
    return error ? Failure(Error{ErrorCode::Io, "the file could not be put in place: " + error.message(), path})
                 : Result<void>();
}

class ReportMaker {
public:
    ReportMaker(const ReportOrder& order, const Checkpoint& checkpoint)
        : m_order(order), m_checkpoint(checkpoint), m_input(claimInputOf(order.judged->request, order.judged->facts)),
          m_judged{*order.judged->request.sheet, judgeClaims(*order.judged->request.sheet, m_input), m_input}
    {
        if (m_input.comparison == nullptr || m_input.card == nullptr)
            return;
        m_comparison = *m_input.comparison;
        stateDeviceCard(*m_comparison);
        m_input.comparison = &*m_comparison;
    }

    ReportResult make()
    {
        switch (m_order.form) {
        case ReportOrder::Form::Folder: return writeBundle(bundle(), m_order.path, m_checkpoint);
        case ReportOrder::Form::Zip: return makeZip();
        case ReportOrder::Form::Paper:
        case ReportOrder::Form::Page: break;
        }
        const Result<void> made =
            m_order.form == ReportOrder::Form::Paper
                ? m_order.draw(page(), m_order.path)
                : replaceFile(m_order.path, [this](const std::string& part) { return writePage(part); });
        if (!made)
            return Failure(made.error());
        return WrittenBundle{{fs::path(m_order.path).filename().string()}, 0, {}};
    }

private:
    [[nodiscard]] std::string command() const { return reportCommands(m_order.judged->request, m_order.isMasked); }

    [[nodiscard]] EvidenceBundle bundle() const
    {
        return {m_judged, m_input.comparison, m_order.title, m_order.claimsToml, 0,
                {},       m_order.log,        command(),     m_order.isMasked,   {}};
    }

    [[nodiscard]] std::string page() const
    {
        std::ostringstream html;
        writeHtmlReport({m_judged, m_input.comparison, m_order.title, 0, m_order.log, command()}, html);
        return html.str();
    }

    Result<void> writePage(const std::string& path) const
    {
        std::ofstream file(path, std::ios::binary);
        file << page();
        file.close();
        return file ? Result<void>()
                    : Failure(Error{ErrorCode::Io, "the report could not be written: the disk may be full", path});
    }

    ReportResult makeZip()
    {
        WrittenBundle out;
        const Result<void> made = replaceFile(m_order.path, [&](const std::string& part) -> Result<void> {
            Result<WrittenBundle> written = writeZippedBundle(bundle(), part, m_checkpoint);
            if (!written)
                return Failure(written.error());
            out = std::move(*written);
            return {};
        });
        if (!made)
            return Failure(made.error());
        return out;
    }

    const ReportOrder& m_order;
    const Checkpoint m_checkpoint;
    ClaimInput m_input;
    JudgedSheet m_judged;
    std::optional<Comparison> m_comparison; ///< with what a device card says of it
};

std::string optionsOf(const ClaimRun& run)
{
    const std::pair<const char*, const std::string*> stated[] = {{"--account", &run.conditions.account},
                                                                 {"--consent", &run.conditions.consent},
                                                                 {"--reset", &run.conditions.reset},
                                                                 {"--sim", &run.conditions.sim}};
    std::string options = run.conditions.isControl ? " --control" : "";
    for (const auto& [option, value] : stated)
        options += value->empty() ? "" : fmt::format(" {} {}", option, shellWord(printableText(*value)));
    return options;
}

std::string addCommand(const ClaimRun& run, std::string_view side)
{
    std::string files;
    for (const CaptureFacts& capture : run.analysis->recording().captures)
        files += (files.empty() ? "" : "+") + fs::path(capture.path).filename().string();
    return fmt::format("waybill-cli case add report.waybill {} --side {}{} && ", shellWord(printableText(files)), side,
                       optionsOf(run));
}

} // namespace

QFuture<ReportResult> startReport(QThreadPool* pool, ReportOrder order)
{
    return QtConcurrent::run(pool, [order = std::move(order)](QPromise<ReportResult>& promise) {
        promise.addResult(guarded([&]() -> ReportResult {
            const EnglishScope english; // the language of evidence, whatever the window speaks
            return ReportMaker(order, PromiseProgress(promise, nullptr)).make();
        }));
    });
}

std::string reportCommands(const JudgingRequest& request, bool isMasked)
{
    std::string text = "waybill-cli case create report.waybill && ";
    for (const ClaimRun& run : request.before)
        text += addCommand(run, "before");
    for (const ClaimRun& run : request.after)
        text += addCommand(run, "after");
    text += "waybill-cli report report.waybill -o FOLDER --claims claims.toml";
    text += request.card ? " --device CARD.toml" : "";
    return text + (isMasked ? " --mask" : "");
}

} // namespace waybill
