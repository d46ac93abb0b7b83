// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/capture_command.h"

#include "base/format.h"
#include "capture/capture_filter.h"
#include "capture/live_capture.h"
#include "cli/capture_problems.h"
#include "report/capture_report.h"
#include "report/summary_report.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <fmt/format.h>
#include <mutex>
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

Result<AnalysisRequest> requestFor(const Arguments& arguments, const std::vector<std::string>& files)
{
    Result<ServiceGroups> services = ServiceGroups::load(findResourceDirectory(), arguments.serviceFiles);
    if (!services)
        return Failure(services.error());
    AnalysisRequest request;
    request.services = std::make_shared<const ServiceGroups>(std::move(*services));
    request.runs = {files};
    request.handset = arguments.handset;
    return request;
}

/// Reads the file while it grows, on a thread of its own, and prints what is new in it.
class Follower {
public:
    Follower(AnalysisRequest request, std::shared_ptr<const Geography> geography, std::ostream& out)
        : m_request(std::move(request))
    {
        m_request.isStillWritten = [this] { return m_isGrowing.load(); };
        m_thread = std::thread([this, geography = std::move(geography), &out] {
            m_result =
                analyse(m_request, geography, {}, [this, &out](const AnalysisPtr& snapshot) { tell(*snapshot, out); });
            if (m_result)
                tell(**m_result, out);
        });
    }
    ~Follower() { static_cast<void>(finish()); }
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

    /// The file is whole: reads the rest and gives all of it.
    Result<AnalysisPtr> finish()
    {
        m_isGrowing = false;
        if (m_thread.joinable())
            m_thread.join();
        return m_result;
    }

private:
    void tell(const Analysis& snapshot, std::ostream& out)
    {
        for (const std::string& line : m_news.of(snapshot))
            out << line << '\n';
        out.flush();
    }

    AnalysisRequest m_request;
    std::atomic<bool> m_isGrowing = true;
    DestinationNews m_news;
    Result<AnalysisPtr> m_result = Failure(Error{});
    std::thread m_thread;
};

void showProgress(const LiveCapture& capture)
{
    const CaptureStatus& status = capture.status();
    std::fprintf(stderr, "\r\033[K%lld s, %s, %s dropped", static_cast<long long>(capture.lasted().count()),
                 countedText(status.packets, "packet", "packets").c_str(), std::to_string(status.dropped).c_str());
    std::fflush(stderr);
}

/// Until it ends by itself or is told to.
void captureUntilEnd(LiveCapture& capture, double seconds)
{
    const auto start = std::chrono::steady_clock::now();
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    bool isStopping = false;
    while (capture.end() == CaptureEnd::Running) {
        capture.advance(100);
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

Result<void> checkFilter(const CaptureSettings& settings)
{
    const Result<LocalInterface> interface = localInterface(settings.interface);
    if (!interface)
        return Failure(interface.error());
    return checkCaptureFilter(settings.filter, interface->linkType.value_or(LinkType::Ethernet));
}

} // namespace

ExitCode listInterfaces(bool asJson, std::ostream& out, std::ostream& err)
{
    const Result<std::vector<LocalInterface>> interfaces = localInterfaces();
    if (!interfaces)
        return fail(interfaces.error(), err);
    if (asJson)
        writeInterfacesJson(*interfaces, out);
    else
        writeInterfacesText(*interfaces, out);
    return ExitCode::Ok;
}

ExitCode runCapture(const Arguments& arguments, std::ostream& out, std::ostream& err)
{
    const CaptureArguments& wanted = arguments.capture;
    if (const Result<void> checked = checkFilter(wanted.settings); !checked)
        return fail(checked.error(), err);
    Result<std::shared_ptr<const Geography>> geography =
        Geography::load(findResourceDirectory(), arguments.countryFiles);
    if (!geography)
        return fail(geography.error(), err);
    const EndSignals signals;
    Result<LiveCapture> capture = LiveCapture::start(wanted.settings, wanted.output);
    if (!capture)
        return fail(capture.error(), err);
    err << fmt::format("Capturing on {} ({}) to {}; Ctrl+C ends it.\n", printableName(wanted.settings.interface),
                       linkTypeName(capture->status().linkType), printableName(capture->files().front()))
        << std::flush;
    Result<AnalysisRequest> request = requestFor(arguments, capture->files());
    if (!request)
        return fail(request.error(), err);
    std::optional<Follower> follower;
    if (wanted.isFollowed)
        follower.emplace(*request, *geography, wanted.asJson ? err : out);
    captureUntilEnd(*capture, wanted.seconds);
    err << captureSentence(*capture) << '\n';
    if (const std::string problem = capture->problem(); !problem.empty())
        err << printableText(problem) << '\n';
    request->runs = {capture->files()};
    const Result<AnalysisPtr> read = follower ? follower->finish() : analyse(*request, *geography, {}, {});
    if (wanted.asJson)
        writeCaptureJson(*capture, out);
    else if (read && capture->status().packets > 0)
        writeSummaryText(**read, defaultWatchList(), out);
    if (!read)
        return fail(read.error(), err);
    tellProblems((*read)->recording(), err);
    out.flush();
    const bool isWhole = capture->end() == CaptureEnd::Asked && capture->status().dropped == 0 && (*read)->isComplete();
    return !out ? ExitCode::Failed : isWhole ? ExitCode::Ok : ExitCode::Partial;
}

} // namespace waybill
