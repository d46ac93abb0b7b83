// SPDX-License-Identifier: GPL-3.0-or-later
// waybill-reader: reads captures for the window and for waybill-cli, with nothing in its hands but memory
// (reader_sandbox.h). Its parent speaks to it by descriptor 3 (cage_channel.h); in descriptor 4 it writes where it is.
//
//   waybill-reader [--no-hash] [--growing] [--from NS] [--to NS] --run =PATH… [--run =PATH…]…
//
// --growing: recordings are given while they grow.
#include "analysis/analyse.h"
#include "base/helper_program.h"
#include "cage/cage_channel.h"
#include "cage/reader_sandbox.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fmt/format.h>
#include <new>
#include <string_view>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

using namespace waybill;

constexpr int Channel = HelperDescriptors[0];

bool takeTime(const char* text, std::optional<Timestamp>& time)
{
    std::int64_t ns = 0;
    const char* const end = text + std::strlen(text);
    time = Timestamp{0};
    const bool isGood = std::from_chars(text, end, ns).ptr == end;
    time->ns = ns;
    return isGood;
}

bool takeArguments(int count, char** arguments, AnalysisRequest& request, bool& isGrowing)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        const bool isTime = (argument == "--from" || argument == "--to") && i + 1 < count;
        if (argument == "--no-hash")
            request.hash = false;
        else if (argument == "--growing")
            isGrowing = true;
        else if (isTime && takeTime(arguments[i + 1], argument == "--from" ? request.from : request.to))
            ++i;
        else if (argument == "--run")
            request.runs.emplace_back();
        else if (argument.starts_with("=") && !request.runs.empty())
            request.runs.back().emplace_back(argument.substr(1));
        else
            return false;
    }
    return !request.runs.empty();
}

/// Whether to go on: as the parent says, and not at all without one.
Continue askParent(const Progress& progress)
{
    sendMessage(Channel, fmt::format("progress {} {} {}", progress.bytesDone, progress.bytesTotal, progress.packets));
    CageMessage message;
    switch (receiveMessage(Channel, message)) {
    case Received::Nothing: return Continue::Yes;
    case Received::Closed: return Continue::Cancel;
    case Received::Message: break;
    }
    return Continue::StopHere; // there is nothing else that it says
}

Continue give(const GivenRecording& given, const char* kind)
{
    std::uint64_t bytes = 0;
    const Result<FileDescriptor> memory = sealedRecording(*given.recording, bytes);
    if (!memory) {
        sendMessage(Channel, failureMessage(memory.error()));
        return Continue::Cancel;
    }
    return sendMessage(Channel, fmt::format("{} {}", kind, bytes), memory->get()) ? Continue::Yes : Continue::Cancel;
}

void read(const AnalysisRequest& request, bool isGrowing)
{
    GiveRecording giveOn;
    if (isGrowing)
        giveOn = [](const GivenRecording& given) { return give(given, "recording"); };
    const Result<GivenRecording> read = record(request, &askParent, giveOn);
    if (read)
        give(*read, "result");
    else
        sendMessage(Channel, failureMessage(read.error()));
}

} // namespace

int main(int count, char** arguments)
{
    AnalysisRequest request;
    bool isGrowing = false;
    if (!takeArguments(count, arguments, request, isGrowing)) {
        std::fputs("waybill-reader is run by Waybill\n", stderr);
        return 2;
    }
    void* const place =
        mmap(nullptr, sizeof(ReadingPlace), PROT_READ | PROT_WRITE, MAP_SHARED, HelperDescriptors[1], 0);
    if (place == MAP_FAILED || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) {
        std::fputs("waybill-reader is run by Waybill\n", stderr);
        return 2;
    }
    request.place = static_cast<ReadingPlace*>(place);
    std::signal(SIGPIPE, SIG_IGN);
    if (const std::string problem = closeReaderSandbox(); !problem.empty()) {
        sendMessage(Channel, failureMessage({ErrorCode::Unsupported, "the reader cannot be shut in: " + problem}));
        return 1;
    }
    try {
        read(request, isGrowing);
    } catch (const std::bad_alloc&) {
        sendMessage(Channel, failureMessage({ErrorCode::OutOfMemory, "there is no memory left for what is read"}));
    } catch (const std::exception& error) {
        sendMessage(Channel, failureMessage({ErrorCode::Internal, std::string("internal error: ") + error.what()}));
    }
    ::_exit(0); // what is left needs no tidying up
}
