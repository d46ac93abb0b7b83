// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/tshark_decryption.h"

#include "base/format.h"
#include "decrypt/quic_lane.h"
#include "decrypt/tls_lane.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

constexpr std::uint32_t TlsSecrets = 0x544c534b; // "TLSK", pcapng Decryption Secrets Block

/// TLS secrets within the captures.
std::uint64_t secretsIn(const Recording& recording)
{
    std::uint64_t count = 0;
    for (const CaptureFacts& capture : recording.captures)
        for (const CaptureSecrets& secrets : capture.secrets)
            count += secrets.type == TlsSecrets ? keyLogIn(secrets.text).secrets : 0;
    return count;
}

std::string keysText(const TsharkSetup& setup, std::uint64_t inCaptures)
{
    const std::string within =
        inCaptures == 0 ? "" : countedText(inCaptures, "secret", "secrets") + " that the captures hold";
    if (setup.keyLogPath.empty())
        return within;
    const std::string log =
        fmt::format("the key log {} ({})", printableText(std::filesystem::path(setup.keyLogPath).filename().string()),
                    countedText(setup.keyLog.secrets, "secret", "secrets"));
    return within.empty() ? log : log + " and " + within;
}

} // namespace

/// One run of TShark over one capture. `lane` owns `output`.
struct TsharkDecryption::Child {
    DecryptionTally tally;
    TsharkOutput* output = nullptr;
    std::unique_ptr<TlsLane> tls;
    std::unique_ptr<QuicLane> quic;
    bool wasReadOut = false; ///< nothing of it was left when the packets ended
};

TsharkDecryption::TsharkDecryption(const Recording& recording, TsharkSetup setup, StillWanted stillWanted)
    : m_recording(recording), m_setup(std::move(setup)), m_stillWanted(std::move(stillWanted))
{
    m_report.tool = "TShark";
    m_report.version = m_setup.version;
    m_report.keys = keysText(m_setup, secretsIn(recording));
    if (m_setup.keyLog.unreadable > 0)
        note(fmt::format("{} of the key log {} no secret and passed over",
                         countedText(m_setup.keyLog.unreadable, "line", "lines"),
                         m_setup.keyLog.unreadable == 1 ? "is" : "are"));
}

TsharkDecryption::~TsharkDecryption() = default;

bool TsharkDecryption::hasQuic() const
{
    for (std::size_t row = 0; row < m_recording.counters.size(); ++row)
        if (m_recording.counters[row].protocol == FlowProtocol::Quic)
            return true;
    return false;
}

Result<void> TsharkDecryption::checkCapture(const CaptureFacts& capture) const
{
    if (m_setup.keyLogPath.empty() && secretsIn(m_recording) == 0)
        return Failure(Error{ErrorCode::NotFound,
                             "no capture holds secrets (a pcapng Decryption Secrets Block); name the key log that "
                             "belongs to it with --keys"});
    if (capture.path == "-" || capture.kept)
        return Failure(Error{ErrorCode::InvalidArgument,
                             "what comes through a pipe cannot be given to TShark; save it to a file, and name that",
                             capture.path});
    return {};
}

Result<void> TsharkDecryption::start(std::vector<std::string> command, Child& child)
{
    const CaptureFacts& capture = m_recording.captures[m_capture];
    // Of a record of two bytes the exported form has 130, and hex digits double what they stand for.
    constexpr std::uint64_t Framing = 16, Least = std::uint64_t{1} << 20;
    child.tally.mostBytes = capture.capturedBytes;
    const TsharkOutput::Bounds bounds{termsOfTshark(m_setup.limits, capture.fileSize),
                                      longestWait(m_setup.limits, capture.fileSize),
                                      capture.capturedBytes * Framing + Least};
    auto output = TsharkOutput::start(std::move(command), bounds, m_stillWanted);
    if (!output)
        return Failure(Error{output.error().code, "decrypting needs TShark: " + output.error().message});
    child.output = output->get();
    if (&child == m_tls.get())
        child.tls = std::make_unique<TlsLane>(std::move(*output), child.tally);
    else
        child.quic = std::make_unique<QuicLane>(std::move(*output), child.tally);
    return {};
}

Result<void> TsharkDecryption::beginCapture(std::uint32_t capture, PlaintextSink& sink)
{
    const Result<void> ended = endCapture(sink);
    if (!ended)
        return ended;
    m_capture = capture;
    const CaptureFacts& facts = m_recording.captures[capture];
    const Result<void> checked = checkCapture(facts);
    if (!checked)
        return checked;
    m_tls = std::make_unique<Child>();
    const Result<void> started = start(tlsCommand(m_setup, facts.path), *m_tls);
    if (!started || !hasQuic())
        return started;
    m_quic = std::make_unique<Child>();
    return start(quicCommand(m_setup, facts.path), *m_quic);
}

Result<void> TsharkDecryption::onPacket(const RereadPacket& packet, PlaintextSink& sink)
{
    if (m_tls) {
        const Result<void> told = m_tls->tls->onPacket(packet, sink);
        if (!told)
            return told;
    }
    return m_quic ? m_quic->quic->onPacket(packet, sink) : Result<void>();
}

Result<void> TsharkDecryption::endCapture(PlaintextSink& sink)
{
    for (const std::unique_ptr<Child>& child : {std::exchange(m_tls, nullptr), std::exchange(m_quic, nullptr)}) {
        if (!child)
            continue;
        const Result<bool> atEnd = child->tls ? child->tls->isAtEnd() : child->quic->finish(sink);
        if (!atEnd)
            return Failure(atEnd.error());
        m_pieces += child->tally.pieces;
        child->wasReadOut = *atEnd && child->output->state() == SourceState::End;
        tell(*child, child->wasReadOut ? child->output->problem() : std::string());
    }
    return {};
}

/// `problem`: how the child ended, when that was not well.
void TsharkDecryption::tell(const Child& child, const std::string& problem)
{
    const DecryptionTally& tally = child.tally;
    const std::string name =
        printableText(std::filesystem::path(m_recording.captures[m_capture].path).filename().string());
    const bool hasSpan = m_recording.from || m_recording.to;
    const std::string why = problem.empty() ? tally.whyEnded : problem;
    if (!why.empty()) {
        m_report.isComplete = false;
        note(fmt::format("TShark did not read {} to its end: {}; {}", name, why,
                         tally.endedAt == 0 ? std::string("it decrypted nothing")
                                            : fmt::format("the last packet that it decrypted is {}", tally.endedAt)));
    }
    if (tally.damaged > 0 || tally.unplaced > 0)
        m_report.isComplete = false;
    const auto leftOut = [&](std::uint64_t count, const char* reason) {
        if (count > 0)
            note(fmt::format("{} that TShark told of {} {}: left out", countedText(count, "piece", "pieces"), name,
                             reason));
    };
    leftOut(tally.damaged, "could not be read");
    leftOut(tally.unplaced, "did not agree with the packet of that number in time and addresses");
    if (hasSpan && (tally.passed > 0 || (!child.wasReadOut && why.empty())))
        note("what was decrypted outside the time span was left out, so connections of HTTP/2 that began before it are "
             "not taken apart");
    else
        leftOut(tally.passed, "came out of order");
    if (child.quic && tally.pieces > 0)
        note("header fields of HTTP/3 were not read: they are compressed, and were searched as they stand; bodies were "
             "taken apart");
}

Result<void> TsharkDecryption::finish(PlaintextSink& sink)
{
    const Result<void> ended = endCapture(sink);
    if (!ended)
        return ended;
    if (m_pieces == 0)
        note(m_report.keys + ": none fits a connection that was searched");
    return {};
}

void TsharkDecryption::note(std::string sentence)
{
    if (std::find(m_report.notes.begin(), m_report.notes.end(), sentence) == m_report.notes.end())
        m_report.notes.push_back(std::move(sentence));
}

} // namespace waybill
