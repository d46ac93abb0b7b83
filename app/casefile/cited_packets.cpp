// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/cited_packets.h"

#include "base/format.h"
#include "capture/capture_reader.h"
#include "casefile/capture_check.h"
#include "casefile/pcapng_file.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace waybill {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t DeepestJson = 200; // results have about ten levels
constexpr std::uint64_t PacketsBetweenChecks = 4096;

/// What one result cites.
struct Citations {
    std::set<std::pair<std::string, std::uint64_t>> packets; ///< capture as it is written there, and frame
    std::map<std::string, std::set<std::string>> digests;    ///< path → SHA-256 in hexadecimal
};

/// Goes through a JSON text once and keeps what is asked for, so that a large one takes no memory.
class CitationReader : public nlohmann::json_sax<Json> {
public:
    explicit CitationReader(Citations& out) : m_out(out) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; } // negative: no frame
    bool number_unsigned(number_unsigned_t value) override
    {
        if (!m_open.empty() && m_open.back().key == "frame")
            m_open.back().frame = value;
        return true;
    }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool string(string_t& text) override
    {
        if (m_open.empty())
            return true;
        Level& level = m_open.back();
        (level.key == "capture"  ? level.capture
         : level.key == "path"   ? level.path
         : level.key == "sha256" ? level.sha256
                                 : m_other) = text;
        return true;
    }
    bool start_object(std::size_t) override { return open(); }
    bool key(string_t& name) override
    {
        m_open.back().key = name;
        return true;
    }
    bool end_object() override
    {
        const Level& level = m_open.back();
        if (level.frame && !level.capture.empty())
            m_out.packets.emplace(level.capture, *level.frame);
        if (!level.path.empty() && !level.sha256.empty())
            m_out.digests[level.path].insert(level.sha256);
        return close();
    }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    struct Level {
        std::string key, capture, path, sha256;
        std::optional<std::uint64_t> frame;
    };
    bool open()
    {
        m_open.emplace_back();
        return m_open.size() <= DeepestJson;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    Citations& m_out;
    std::vector<Level> m_open; ///< objects and lists around the place that is read
    std::string m_other;
};

/// Captures of a case, each once, with the first run they belong to.
std::map<Sha256Digest, CitedPackets> capturesOf(const Case& item)
{
    std::map<Sha256Digest, CitedPackets> captures;
    for (const CaseRun& run : item.runs) {
        for (const CaseCapture& capture : run.captures)
            captures.try_emplace(capture.sha256, CitedPackets{run.id, capture, {}});
    }
    return captures;
}

/// The one capture that a result means by `name`; null: none or several, `why` says which.
CitedPackets* meantBy(const std::string& name, const Citations& citations,
                      std::map<Sha256Digest, CitedPackets>& captures, std::string& why)
{
    const auto digests = citations.digests.find(name);
    const fs::path asPath(name);
    std::vector<CitedPackets*> byDigest, byPath, byName;
    for (auto& [digest, cited] : captures) {
        const std::string path = printableText(cited.capture.path);
        if (digests != citations.digests.end() && digests->second.count(toHex(digest)) != 0)
            byDigest.push_back(&cited);
        if (path == name)
            byPath.push_back(&cited);
        if (fs::path(path).filename() == asPath.filename())
            byName.push_back(&cited);
    }
    const auto& found = digests != citations.digests.end() ? byDigest : byPath.empty() ? byName : byPath;
    why = found.empty() ? "which no run of the case has" : "a name that several captures of the case have";
    return found.size() == 1 ? found.front() : nullptr;
}

Failure badResult(const Case& item, std::size_t result, const std::string& what)
{
    return Failure(Error{ErrorCode::Corrupt, fmt::format("result {} (“{}”) {}", result + 1,
                                                         printableText(item.results[result].what), what)});
}

using AddPacket = std::function<Result<void>(const RawPacket& packet, const std::string& comment)>;

void beginSection(const CitedPackets& cited, const CaptureFacts& facts, std::uint32_t section, PcapngFile& file)
{
    auto comments = section < facts.sections.size() ? facts.sections[section].comments : std::vector<std::string>();
    if (cited.editText)
        std::transform(comments.begin(), comments.end(), comments.begin(), cited.editText);
    file.beginSection(comments);
    if (!cited.keyLog.empty())
        file.addKeyLog(cited.keyLog);
}

/// As `cited` wants it changed; `comment` stands behind its own.
Result<void> addEdited(const CitedPackets& cited, RawPacket packet, std::string comment, const AddPacket& add)
{
    std::vector<std::uint8_t> bytes(packet.bytes.begin(), packet.bytes.end());
    if (cited.edit)
        cited.edit(packet.frame, bytes);
    if (!std::equal(bytes.begin(), bytes.end(), packet.bytes.begin(), packet.bytes.end()))
        comment += ", values masked";
    packet.bytes = bytes;
    const std::string own = cited.editText ? cited.editText(std::string(packet.comment)) : std::string();
    if (cited.editText)
        packet.comment = own;
    return add(packet, comment);
}

/// Reads the capture once and hands its cited packets to the file.
Result<void> copyPackets(const CitedPackets& cited, CaptureReader& reader, PcapngFile& file,
                         const Checkpoint& checkpoint)
{
    const std::string name = printableText(fs::path(cited.capture.path).filename().string());
    const std::string digest = toHex(cited.capture.sha256);
    std::optional<std::uint32_t> section;
    std::size_t next = 0;
    RawPacket packet;
    for (std::uint64_t read = 0; reader.next(packet) == ReadStep::Packet; ++read) {
        if (checkpoint && read % PacketsBetweenChecks == 0 &&
            checkpoint({reader.fileBytesRead(), cited.capture.size, read}) != Continue::Yes)
            return Failure(Error{ErrorCode::Cancelled, "cancelled", cited.capture.path});
        if (next >= cited.frames.size() || packet.frame != cited.frames[next])
            continue;
        ++next;
        const CaptureInterface& interface = reader.facts().interfaces[packet.interface];
        if (section != interface.section) {
            section = interface.section;
            beginSection(cited, reader.facts(), *section, file);
        }
        const std::string comment = fmt::format("packet {} of {}, SHA-256 {}", packet.frame, name, digest);
        const auto add = [&](const RawPacket& edited, const std::string& said) {
            return file.add(edited, interface, said);
        };
        if (const Result<void> added = addEdited(cited, packet, comment, add); !added)
            return added;
    }
    if (next < cited.frames.size())
        return Failure(Error{ErrorCode::NotFound,
                             fmt::format("a result cites its packet {}; it has {}", cited.frames[next],
                                         countedText(reader.facts().packets, "packet", "packets")),
                             cited.capture.path});
    return {};
}

} // namespace

Result<std::vector<CitedPackets>> citedPackets(const Case& item)
{
    std::map<Sha256Digest, CitedPackets> captures = capturesOf(item);
    for (std::size_t i = 0; i < item.results.size(); ++i) {
        Citations citations;
        CitationReader reader(citations);
        if (!Json::sax_parse(item.results[i].json, &reader))
            return badResult(item, i, "is not readable as JSON");
        for (const auto& [name, frame] : citations.packets) {
            std::string why;
            CitedPackets* const cited = meantBy(name, citations, captures, why);
            if (cited == nullptr)
                return badResult(item, i, fmt::format("cites packet {} of {}, {}", frame, printableText(name), why));
            cited->frames.push_back(frame);
        }
    }
    std::vector<CitedPackets> list;
    for (auto& [digest, cited] : captures) {
        std::sort(cited.frames.begin(), cited.frames.end());
        cited.frames.erase(std::unique(cited.frames.begin(), cited.frames.end()), cited.frames.end());
        if (!cited.frames.empty())
            list.push_back(std::move(cited));
    }
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.run < b.run; });
    return list;
}

Result<void> writeCitedPackets(const CitedPackets& cited, const std::string& caseFolder, const std::string& to,
                               const Checkpoint& checkpoint)
{
    const CaptureStanding standing = glanceAt(cited.capture, caseFolder);
    if (standing.path.empty())
        return Failure(Error{ErrorCode::NotFound, "the capture is not there or may not be read", cited.capture.path});
    Result<CaptureReader> reader = CaptureReader::open(standing.path);
    if (!reader)
        return Failure(reader.error());
    Result<PcapngFile> file = PcapngFile::create(to);
    if (!file)
        return Failure(file.error());
    const Result<void> copied = copyPackets(cited, *reader, *file, checkpoint);
    if (!copied && copied.error().code != ErrorCode::NotFound)
        return copied;
    reader->finishHash();
    const std::optional<Sha256Digest>& found = reader->facts().sha256;
    if (!found || *found != cited.capture.sha256)
        return Failure(Error{ErrorCode::Corrupt,
                             fmt::format("the file holds other bytes than the case was made with: SHA-256 {} is "
                                         "expected, {} was found",
                                         toHex(cited.capture.sha256), found ? toHex(*found) : "none"),
                             standing.path});
    return copied ? file->finish() : copied;
}

std::string framesText(const std::vector<std::uint64_t>& frames)
{
    std::string text;
    for (std::size_t i = 0; i < frames.size();) {
        std::size_t last = i;
        while (last + 1 < frames.size() && frames[last + 1] == frames[last] + 1)
            ++last;
        const std::string part =
            last > i + 1 ? fmt::format("{} to {}", frames[i], frames[last]) : fmt::format("{}", frames[i]);
        text += (text.empty() ? "" : ", ") + part;
        i = last > i + 1 ? last + 1 : i + 1;
    }
    return text;
}

} // namespace waybill
