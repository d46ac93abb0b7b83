// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_import.h"

#include "base/format.h"
#include "capture/har_mark.h"
#include "decrypt/har_capture_file.h"
#include "decrypt/har_conversation.h"
#include "decrypt/har_source.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace waybill {

namespace {

std::string nameOf(const std::string& path)
{
    return printableText(path.substr(path.find_last_of('/') + 1));
}

std::string joined(const std::vector<std::string>& clauses)
{
    return fmt::format("{}", fmt::join(clauses, "; "));
}

/// A source that asks before each block whether to go on.
class WatchedSource final : public ByteSource {
public:
    WatchedSource(HarSource& source, const Checkpoint& checkpoint) : m_source(source), m_checkpoint(checkpoint) {}

    [[nodiscard]] std::span<const std::uint8_t> next() override
    {
        m_progress.bytesDone = m_source.fileBytesRead();
        m_progress.bytesTotal = m_source.fileBytes();
        m_answer = m_checkpoint ? m_checkpoint(m_progress) : Continue::Yes;
        if (m_answer != Continue::Yes)
            return fail({ErrorCode::Cancelled, "reading was stopped by the user"});
        const auto block = m_source.text().next();
        return block.empty() ? stopLike(m_source.text()) : block;
    }
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_progress.bytesDone; }
    void setPackets(std::uint64_t packets) { m_progress.packets = packets; }
    [[nodiscard]] bool isCancelled() const { return m_answer == Continue::Cancel; }

private:
    HarSource& m_source;
    const Checkpoint& m_checkpoint;
    Progress m_progress;
    Continue m_answer = Continue::Yes;
};

/// One import.
class Importer {
public:
    Importer(const HarImportRequest& request, HarSource source, HarCaptureFile file, const Checkpoint& checkpoint)
        : m_request(request), m_source(std::move(source)), m_file(std::move(file)), m_checkpoint(checkpoint)
    {}

    Result<HarImport> run()
    {
        WatchedSource watched(m_source, m_checkpoint);
        const HarFile read = readHar(watched, m_request.limits, [&](HarEntry&& entry) {
            watched.setPackets(m_file.packets());
            return take(entry);
        });
        if (watched.isCancelled())
            return Failure(Error{ErrorCode::Cancelled, "cancelled; nothing was kept", m_request.from});
        if (!m_written)
            return Failure(m_written.error());
        describe(read);
        if (m_file.packets() == 0)
            return Failure(whyNothing(read));
        const Result<void> finished = m_file.finish(comments(), m_checkpoint);
        if (!finished)
            return Failure(finished.error());
        return std::move(m_import);
    }

private:
    bool take(const HarEntry& entry)
    {
        const std::optional<HarConversation> made = m_conversations.make(entry);
        if (made) {
            const std::string comment = fmt::format("entry {} of {}", entry.number, nameOf(m_request.from));
            const MadeFrom from = made->isSecure ? MadeFrom::SecureMessages : MadeFrom::ClearMessages;
            makeConnection(made->connection, made->turns, [&](Timestamp time, std::span<const std::uint8_t> packet) {
                if (m_written)
                    m_written = m_file.add(time, packet, from, comment);
            });
        }
        const bool isFull = entry.number >= m_request.mostEntries || m_file.packets() >= m_request.mostPackets;
        if (isFull)
            m_import.partial =
                fmt::format("only its first {} entries were taken, which is the limit", countText(entry.number));
        return m_written && !isFull;
    }

    void describe(const HarFile& read)
    {
        m_import.path = m_request.to;
        m_import.creator = printableText(read.creator.empty() ? read.browser : read.creator);
        m_import.entries = read.entries;
        m_import.packets = m_file.packets();
        m_import.tally = m_conversations.tally();
        if (!read.problem.empty())
            m_import.partial = fmt::format("it was read up to byte {}{} only: {}", read.problemAt,
                                           m_source.isCompressed() ? " of what it unpacks to" : "", read.problem);
        m_import.sha256 = m_source.finishHash();
    }

    [[nodiscard]] Error whyNothing(const HarFile& read) const
    {
        Error error{ErrorCode::Empty, {}, m_request.from};
        if (!read.hasLog)
            error = {ErrorCode::NotACapture, "this is JSON, but no HAR file: it has no \"log\"", m_request.from};
        else if (!m_import.tally.leftOutTexts().empty())
            error.message =
                fmt::format("nothing in this HAR file can be imported: {}", joined(m_import.tally.leftOutTexts()));
        else
            error.message = "this HAR file holds no whole request";
        if (!m_import.isComplete())
            error.message += "; " + m_import.partial;
        return error;
    }

    /// The note that goes with the packets wherever they go: what it is, then what is missing in it.
    [[nodiscard]] std::vector<std::string> comments() const
    {
        std::vector<std::string> texts{fmt::format(
            "{} – requests as the tool wrote them, not packets. File: {} (SHA-256 {}), written by {}. Recorded are "
            "times, methods, URLs, headers and bodies. Stand-ins are the packets, the handset's address, the sizes of "
            "TCP and of encryption, acknowledgments, round trips, and one connection for each request. Requests of "
            "HTTP/2 and HTTP/3 stand as HTTP/1.1; headers on packing and length are called X-Recorded-…; what "
            "travelled in TLS (interface \"{}\") stands here as the tool saw it inside.",
            HarMark, nameOf(m_request.from), m_import.sha256 ? toHex(*m_import.sha256) : "not known",
            m_import.creator.empty() ? "a tool that does not say its name" : m_import.creator, HarSecureInterface)};
        const std::string missing = missingText();
        if (!missing.empty())
            texts.push_back(fmt::format("{}{}.", HarMissingMark, missing));
        return texts;
    }

    [[nodiscard]] std::string missingText() const
    {
        std::vector<std::string> clauses = m_import.tally.leftOutTexts();
        for (std::string& clause : m_import.tally.changedTexts())
            clauses.push_back(std::move(clause));
        if (!m_import.isComplete())
            clauses.push_back(m_import.partial);
        return joined(clauses);
    }

    const HarImportRequest& m_request;
    HarSource m_source;
    HarCaptureFile m_file;
    const Checkpoint& m_checkpoint;
    HarConversations m_conversations;
    HarImport m_import;
    Result<void> m_written;
};

} // namespace

Result<HarImport> importHar(const HarImportRequest& request, const Checkpoint& checkpoint)
{
    Result<HarSource> source = HarSource::open(request.from);
    if (!source)
        return Failure(source.error());
    Result<HarCaptureFile> file = HarCaptureFile::create(request.to);
    if (!file)
        return Failure(file.error());
    return Importer(request, std::move(*source), std::move(*file), checkpoint).run();
}

std::string captureNameFor(const std::string& harPath)
{
    constexpr std::array<std::string_view, 4> Suffixes{".har", ".zhar", ".har.gz", ".json"};
    std::string stem = harPath;
    for (const std::string_view suffix : Suffixes) {
        if (stem.size() > suffix.size() && stem.ends_with(suffix) && stem[stem.size() - suffix.size() - 1] != '/') {
            stem.resize(stem.size() - suffix.size());
            break;
        }
    }
    return stem + ".pcapng";
}

std::vector<std::string> importLines(const HarImport& made)
{
    const HarTally& tally = made.tally;
    std::vector<std::string> lines;
    lines.push_back(fmt::format("{}: {} of {} to {}, {} of them over https; {}", made.path, countText(tally.imported),
                                countedText(made.entries, "entry", "entries"),
                                countedText(tally.hosts, "host", "hosts"), countText(tally.secure),
                                countedText(made.packets, "stand-in packet", "stand-in packets")));
    for (const std::string& clause : tally.leftOutTexts())
        lines.push_back("Left out: " + clause);
    for (const std::string& clause : tally.changedTexts())
        lines.push_back("Not as recorded: " + clause);
    if (!made.isComplete())
        lines.push_back("Partial: " + made.partial);
    return lines;
}

} // namespace waybill
