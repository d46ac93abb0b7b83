// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/stream_feed.h"

#include <cstring>
#include <fmt/format.h>
#include <poll.h>
#include <thread>

namespace waybill {

namespace {

/// A writer that is told to end has so long to write what it has.
constexpr std::chrono::seconds RestComesWithin{5};
/// Text comes in pieces: what is no capture is told when its first line is likely to be there.
constexpr std::chrono::milliseconds TextComesWithin{500};
/// Read at most before it is written: blocks of 256 KiB.
constexpr int MostReads = 16;

} // namespace

StreamFeed::StreamFeed(std::unique_ptr<StreamInput> input, StreamOrigin origin, int output)
    : m_input(std::move(input)), m_recorder(std::move(origin)), m_file(output)
{
    tell();
}

const CaptureStatus& StreamFeed::advance(int timeoutMs)
{
    if (m_status.isEnded)
        return m_status;
    if (const int descriptor = m_input->descriptor(); descriptor >= 0) {
        pollfd waited{descriptor, POLLIN, 0};
        (void)poll(&waited, 1, timeoutMs);
    } else if (!m_input->state().isEnded) {
        std::this_thread::sleep_for(std::chrono::milliseconds(timeoutMs));
    }
    readSome();
    if (write())
        endWhenOver();
    tell();
    return m_status;
}

void StreamFeed::readSome()
{
    bool isMore = true;
    for (int i = 0; i < MostReads && isMore && !m_recorder.facts().failure; ++i) {
        m_bytes.clear();
        isMore = m_input->read(m_bytes);
        m_recorder.assume(m_input->state().assumption);
        m_recorder.take(m_bytes);
    }
    if (m_recorder.isForeign() && m_foreignSince == Clock::time_point{})
        m_foreignSince = Clock::now();
}

/// False when the file takes no more: it ended.
bool StreamFeed::write()
{
    const int problem = m_file.write(m_recorder.blocks());
    m_recorder.blocks().clear();
    if (problem == 0)
        return true;
    m_status.isEnded = true;
    m_status.reason = "write";
    m_status.failure =
        Error{ErrorCode::Io, fmt::format("the file cannot be written any further: {}; what was written before is kept",
                                         std::strerror(problem))};
    m_input->stop();
    return false;
}

void StreamFeed::endWhenOver()
{
    const Clock::time_point now = Clock::now();
    const bool isTextWhole = m_recorder.isForeign() && now - m_foreignSince >= TextComesWithin;
    if (isTextWhole || m_recorder.facts().failure) {
        m_recorder.end();
        finish("failed", m_input->explain(*m_recorder.facts().failure, m_recorder.taken()));
    } else if (m_isStopping && (m_input->state().isEnded || now >= m_stopUntil)) {
        finish("asked", std::nullopt);
    } else if (m_input->state().isEnded) {
        m_recorder.end();
        std::optional<Error> failure = m_recorder.facts().failure;
        if (failure)
            failure = m_input->explain(*failure, m_recorder.taken());
        else
            failure = m_input->state().failure;
        finish(failure ? "failed" : "ended", std::move(failure));
    }
}

void StreamFeed::finish(std::string reason, std::optional<Error> failure)
{
    m_recorder.putMarks();
    if (!write())
        return;
    m_status.isEnded = true;
    m_status.reason = std::move(reason);
    m_status.failure = std::move(failure);
    if (!m_input->state().isEnded)
        m_input->stop();
}

void StreamFeed::tell()
{
    const StreamFacts& facts = m_recorder.facts();
    m_status.isReady = facts.hasBegun;
    m_status.awaited = m_status.isReady || m_status.isEnded ? std::string() : m_input->state().awaited;
    m_status.linkType = facts.linkType;
    m_status.hasCounts = facts.hasCounts;
    m_status.received = facts.received;
    m_status.dropped = facts.dropped;
    m_status.packets = m_packetsBefore + m_file.packets();
    m_status.bytes = m_writtenBefore + m_file.length();
    m_status.remark = facts.remark;
    if (const std::string& said = m_input->state().remark; !said.empty())
        m_status.remark += (m_status.remark.empty() ? "" : "; ") + said;
}

void StreamFeed::stop()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_stopUntil = Clock::now() + RestComesWithin;
    m_input->stop();
}

bool StreamFeed::switchTo(int output)
{
    if (m_status.isEnded || !m_recorder.facts().hasBegun)
        return false;
    StreamBlocks head;
    head.bytes = m_recorder.head();
    head.ends = {{head.bytes.size()}}; // all of it or nothing
    BlockFile next(output);
    if (next.write(head) != 0)
        return false;
    m_file.sync();
    m_writtenBefore += m_file.length();
    m_packetsBefore += m_file.packets();
    m_file = next;
    ++m_status.switches;
    return true;
}

} // namespace waybill
