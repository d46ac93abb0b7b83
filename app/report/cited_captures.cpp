// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cited_captures.h"

#include "analysis/analyse.h"
#include "base/format.h"
#include "base/sha256.h"
#include "casefile/cited_packets.h"
#include "identify/identifier_search.h"
#include "report/cited_frames.h"
#include "report/value_mask.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <optional>

namespace waybill {

namespace {

namespace fs = std::filesystem;

/// "-1-phone.pcapng": capture counted from 1, and a name that every file system takes.
std::string endingOf(std::size_t capture, const std::string& path)
{
    std::string stem;
    for (const char letter : fs::path(path).stem().string().substr(0, 60)) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                             (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        stem += isPlain ? letter : '_';
    }
    return fmt::format("-{}-{}.pcapng", capture + 1, stem);
}

/// A value of the card, or an IMEI by its pattern.
bool tells(const IdentifierFinding& finding)
{
    return finding.pattern != FindingPattern::AppList && finding.tier != FindingTier::Possible;
}

class CitedWriter {
public:
    CitedWriter(const CitedCapturesRequest& request, CitedFrames frames, const Checkpoint& checkpoint)
        : m_request(request), m_frames(std::move(frames)), m_checkpoint(checkpoint)
    {
        if (request.masked == nullptr)
            return;
        m_texts.emplace(*request.masked);
        if (request.run.found)
            m_packets.emplace(*request.masked, *request.run.found, m_frames);
    }

    Result<CitedCaptures> write()
    {
        if (m_frames.leftOut > 0)
            m_out.notes.push_back(
                fmt::format("{} of {} were left out of the minimal captures: their connections are long.",
                            countedText(m_frames.leftOut, "earlier packet", "earlier packets"), label()));
        do {
            if (const Result<void> written = writeAll(); !written)
                return Failure(written.error());
        } while (m_packets && m_packets->blankUnreached());
        if (const Result<void> checked = checkMasked(); !checked)
            return Failure(checked.error());
        if (m_packets && m_packets->blanked() > 0)
            m_out.notes.push_back(fmt::format(
                "Of {}, {} lost all payload that the phone or its peer sent: a value stood in a form that no pseudonym "
                "takes the place of.",
                label(), countedText(m_packets->blanked(), "side of a connection", "sides of connections")));
        return std::move(m_out);
    }

private:
    [[nodiscard]] const Analysis& analysis() const { return *m_request.run.analysis; }
    [[nodiscard]] std::string label() const { return printableText(analysis().recording().runs.front().label); }

    /// All captures, in place of those of an earlier attempt.
    Result<void> writeAll()
    {
        m_out.files.clear();
        for (const auto& [capture, places] : m_frames.byCapture) {
            if (const Result<void> written = writeOne(capture, places); !written)
                return written;
        }
        return {};
    }

    Result<void> writeOne(std::uint32_t capture, const std::map<std::uint64_t, CitedPlace>& places)
    {
        const CaptureFacts& facts = analysis().recording().captures[capture];
        if (!facts.sha256)
            return Failure(Error{ErrorCode::Unsupported, "a capture without SHA-256 cannot be cited", facts.path});
        CitedPackets cited;
        cited.capture = {facts.path, {}, *facts.sha256, facts.fileSize, 0};
        for (const auto& [frame, place] : places)
            cited.frames.push_back(frame);
        if (m_packets)
            cited.edit = [this, capture = capture](std::uint64_t frame, std::vector<std::uint8_t>& bytes) {
                m_packets->apply(capture, frame, bytes);
            };
        if (m_texts)
            cited.editText = [this](const std::string& text) { return m_texts->masked(text); };
        const std::string name = m_request.prefix + endingOf(capture, facts.path);
        if (const Result<void> written = writeFile(cited, name); !written)
            return written;
        m_out.files.push_back({capture, name, places.size()});
        return {};
    }

    /// Once without, and where there are some once more with the secrets of what is in it.
    Result<void> writeFile(CitedPackets& cited, const std::string& name)
    {
        const std::string path = (fs::path(m_request.folder) / name).string();
        std::error_code ignored;
        fs::remove(path, ignored);
        Result<void> written = writeCitedPackets(cited, {}, path, m_checkpoint);
        if (!written || m_request.secrets == nullptr || !*m_request.secrets)
            return written;
        Result<std::string> secrets = (*m_request.secrets)(analysis(), path);
        if (!secrets)
            return Failure(secrets.error());
        if (secrets->empty())
            return {};
        cited.keyLog = std::move(*secrets);
        fs::remove(path, ignored);
        return writeCitedPackets(cited, {}, path, m_checkpoint);
    }

    /// Whoever has the card finds nothing of it in the masked captures.
    Result<void> checkMasked()
    {
        if (!m_packets)
            return {};
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Result<bool> clean = isClean();
            if (!clean)
                return Failure(clean.error());
            if (*clean)
                return {};
            m_packets->blankAll();
            if (const Result<void> written = writeAll(); !written)
                return written;
        }
        const Result<bool> clean = isClean();
        if (!clean)
            return Failure(clean.error());
        return *clean ? Result<void>()
                      : Failure(Error{ErrorCode::Unsupported,
                                      fmt::format("values of the device card cannot be masked in {}", label()),
                                      {}});
    }

    Result<bool> isClean() const
    {
        AnalysisRequest request;
        request.runs.emplace_back();
        for (const CitedCapture& file : m_out.files)
            request.runs.front().push_back((fs::path(m_request.folder) / file.name).string());
        if (request.runs.front().empty())
            return true;
        request.services = analysis().parts().services;
        request.hash = false;
        if (const Handset* handset = analysis().handset(); handset != nullptr && !handset->addresses.empty())
            request.handset.address = handset->addresses.front();
        const Result<AnalysisPtr> masked = analyse(request, analysis().parts().geography, m_checkpoint, {});
        if (!masked)
            return Failure(masked.error());
        const auto found = searchIdentifiers(**masked, *m_request.masked, {}, m_checkpoint);
        if (!found)
            return Failure(found.error());
        return std::none_of(found->findings.begin(), found->findings.end(), tells);
    }

    const CitedCapturesRequest& m_request;
    CitedFrames m_frames;
    const Checkpoint& m_checkpoint;
    std::optional<PacketMask> m_packets;
    std::optional<TextMask> m_texts;
    CitedCaptures m_out;
};

} // namespace

Result<CitedCaptures> writeCitedCaptures(const CitedCapturesRequest& request, const Checkpoint& checkpoint)
{
    Result<CitedFrames> frames = citedFrames(request.run, request.evidence, checkpoint);
    if (!frames)
        return Failure(frames.error());
    return CitedWriter(request, std::move(*frames), checkpoint).write();
}

} // namespace waybill
