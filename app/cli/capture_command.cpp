// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/capture_command.h"

#include "base/format.h"
#include "cli/capture_problems.h"
#include "live/capture_filter.h"
#include "live/extcap.h"
#include "live/live_capture.h"
#include "live/local_interfaces.h"
#include "live/remote_capture.h"
#include "report/capture_report.h"
#include "report/summary_report.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <ostream>
#include <thread>
#include <unistd.h>

namespace waybill {

namespace {

volatile std::sig_atomic_t endRequested = 0;

extern "C" void requestEnd(int)
{
    endRequested = 1;
}

/// SIGINT and SIGTERM end the capture cleanly as long as this lives.
class EndSignals {
public:
    EndSignals()
    {
        std::signal(SIGINT, requestEnd);
        std::signal(SIGTERM, requestEnd);
    }
    ~EndSignals()
    {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
    }
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;
};

ExitCode fail(const Error& error, std::ostream& err)
{
    err << printableText(describe(error)) << '\n';
    return ExitCode::Failed;
}

/// Reads the files while they grow, on a thread of its own, and prints what is new in them.
class Follower {
public:
    Follower(AnalysisRequest request, std::shared_ptr<const Geography> geography, std::ostream& out)
        : m_request(std::move(request))
    {
        m_request.beingWritten = [this] { return m_files.get(); };
        m_thread = std::thread([this, geography = std::move(geography), &out] {
            m_result =
                analyse(m_request, geography, {}, [this, &out](const AnalysisPtr& snapshot) { tell(snapshot, out); });
            if (m_result)
                tell(*m_result, out);
        });
    }
    ~Follower() { static_cast<void>(finish({})); }
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

    void put(const LiveCapture& capture) { m_files.put({capture.files(), capture.wholeFiles(), false}); }
    /// The files are whole: reads the rest and gives all of it.
    Result<AnalysisPtr> finish(const std::vector<std::string>& files)
    {
        m_files.put({files, files.size(), true});
        if (m_thread.joinable())
            m_thread.join();
        return m_result;
    }

private:
    void tell(const AnalysisPtr& snapshot, std::ostream& out)
    {
        for (const std::string& line : m_news.of(snapshot))
            out << line << '\n';
        out.flush();
    }

    AnalysisRequest m_request;
    WrittenFilesBoard m_files;
    DestinationNews m_news;
    Result<AnalysisPtr> m_result = Failure(Error{});
    std::thread m_thread;
};

void showProgress(const LiveCapture& capture)
{
    const CaptureStatus& status = capture.status();
    const std::string text =
        !status.awaited.empty()
            ? printableText(status.awaited)
            : fmt::format("{} s, {}{}", capture.lasted().count(), countedText(status.packets, "packet", "packets"),
                          status.hasCounts ? fmt::format(", {} dropped", status.dropped) : std::string());
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    std::fflush(stderr);
}

/// Goes on until packets come; false when it ended before.
bool waitUntilReady(LiveCapture& capture)
{
    bool isStopping = false;
    std::string told;
    while (capture.end() == CaptureEnd::Running && !capture.status().isReady) {
        capture.advance(100);
        if (const std::string& awaited = capture.status().awaited; !awaited.empty() && awaited != told) {
            told = awaited;
            std::fprintf(stderr, "%s; Ctrl+C ends it.\n", printableText(awaited).c_str());
        }
        if (endRequested != 0 && !std::exchange(isStopping, true))
            capture.stop();
    }
    return capture.status().isReady;
}

/// Until it ends by itself or is told to.
void captureUntilEnd(LiveCapture& capture, double seconds, Follower* follower)
{
    const auto start = std::chrono::steady_clock::now();
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    bool isStopping = false;
    while (capture.end() == CaptureEnd::Running) {
        capture.advance(100);
        if (follower != nullptr)
            follower->put(capture);
        if (isTerminal)
            showProgress(capture);
        const std::chrono::duration<double> lasted = std::chrono::steady_clock::now() - start;
        const bool isOver = endRequested != 0 || (seconds > 0 && lasted.count() >= seconds);
        if (isOver && !std::exchange(isStopping, true))
            capture.stop();
    }
    if (isTerminal)
        std::fputs("\r\033[K", stderr);
}

Result<void> checkFilter(const LiveSource& source)
{
    const auto* own = std::get_if<InterfaceSource>(&source);
    const auto* dumpcap = std::get_if<DumpcapSource>(&source);
    if (own == nullptr && dumpcap == nullptr)
        return {}; // another computer's libpcap judges it
    const CaptureSettings& settings = own != nullptr ? own->settings : dumpcap->settings;
    const Result<LocalInterface> interface = localInterface(settings.interface);
    if (!interface)
        return Failure(interface.error());
    return checkCaptureFilter(settings.filter, interface->linkType.value_or(LinkType::Ethernet));
}

/// What can be wrong before anything is captured.
struct Preparation {
    AnalysisRequest request;
    std::shared_ptr<const Geography> geography;
};

Result<Preparation> prepare(const Arguments& arguments)
{
    if (const Result<void> checked = checkFilter(arguments.capture.source); !checked)
        return Failure(checked.error());
    Result<std::shared_ptr<const Geography>> geography =
        Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography)
        return Failure(geography.error());
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services)
        return Failure(services.error());
    Preparation made{{}, std::move(*geography)};
    made.request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    made.request.handset = arguments.handset;
    return made;
}

/// Nothing was captured: why, or that it was ended before.
ExitCode failToBegin(const LiveCapture& capture, std::ostream& err)
{
    const std::string problem = capture.problem();
    err << (problem.empty() ? "Nothing was captured; no file was made." : printableText(problem)) << '\n';
    return ExitCode::Failed;
}

ExitCode tell(const LiveCapture& capture, const Result<AnalysisPtr>& read, bool asJson, std::ostream& out)
{
    if (asJson)
        writeCaptureJson(capture, out);
    else if (read && capture.status().packets > 0)
        writeSummaryText(**read, defaultWatchList(), out);
    out.flush();
    const bool isAsWanted = capture.end() == CaptureEnd::Asked || capture.end() == CaptureEnd::SourceEnded;
    const bool isWhole = isAsWanted && capture.status().dropped == 0 && read && (*read)->isComplete();
    return !out || !read ? ExitCode::Failed : isWhole ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace

ExitCode listInterfaces(const CaptureArguments& wanted, std::ostream& out, std::ostream& err)
{
    Result<std::vector<LocalInterface>> interfaces = localInterfaces();
    if (!interfaces)
        return fail(interfaces.error(), err);
    CaptureChoices choices{std::move(*interfaces), std::nullopt, dumpcapProgram()};
    if (wanted.asksPlugins)
        choices.plugins = findExtcapPrograms();
    if (wanted.asJson)
        writeInterfacesJson(choices, out);
    else
        writeInterfacesText(choices, out);
    return ExitCode::Ok;
}

ExitCode runCapture(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const CaptureArguments& wanted = arguments.capture;
    Result<Preparation> prepared = prepare(arguments);
    if (!prepared)
        return fail(prepared.error(), err);
    auto signals = std::make_unique<EndSignals>();
    Result<LiveCapture> capture = LiveCapture::start(wanted.source, wanted.output);
    if (!capture)
        return fail(capture.error(), err);
    if (!waitUntilReady(*capture))
        return failToBegin(*capture, err);
    err << fmt::format("Capturing on {} ({}) to {}; Ctrl+C ends it.\n", printableName(sourceText(wanted.source)),
                       linkTypeName(capture->status().linkType), printableName(capture->files().front()))
        << std::flush;
    std::optional<Follower> follower;
    if (wanted.isFollowed)
        follower.emplace(prepared->request, prepared->geography, wanted.asJson ? err : out);
    captureUntilEnd(*capture, wanted.seconds, follower ? &*follower : nullptr);
    signals.reset(); // from here on Ctrl+C ends the program: the files are whole
    err << captureSentence(*capture) << '\n';
    for (const std::string& text : {capture->problem(), capture->trouble()})
        err << printableText(text) << (text.empty() ? "" : "\n");
    prepared->request.runs = {capture->files()};
    const Result<AnalysisPtr> read =
        follower ? follower->finish(capture->files()) : analyse(prepared->request, prepared->geography, {}, {});
    const ExitCode code = tell(*capture, read, wanted.asJson, out);
    if (!read)
        return fail(read.error(), err);
    tellProblems((*read)->recording(), err);
    return code;
}

} // namespace waybill
