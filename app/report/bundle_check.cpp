// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bundle_check.h"

#include "base/format.h"
#include "capture/capture_reader.h"
#include "claims/claim_file.h"
#include "geo/text_file.h"
#include "identify/identifier_search.h"
#include "report/bundle_files.h"
#include "report/evidence_bundle.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <set>

namespace waybill {

namespace {

namespace fs = std::filesystem;
using Standing = CheckedVerdict::Standing;

constexpr std::size_t MostTextBytes = std::size_t{256} << 20; // of one file that is read whole

/// A path that stays within the folder: no way up, not absolute.
bool staysInside(const std::string& name)
{
    const fs::path path(name);
    return !name.empty() && path.is_relative() &&
           std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
}

/// "packet 12 of a.pcap, SHA-256 …": the number that a packet had in its capture; 0 when its comment does not say.
std::uint64_t originalFrame(std::string_view comment)
{
    constexpr std::string_view Start = "packet ";
    const std::size_t at = comment.rfind(Start);
    std::uint64_t frame = 0;
    if (at != std::string_view::npos)
        std::from_chars(comment.data() + at + Start.size(), comment.data() + comment.size(), frame);
    return frame;
}

class Checker {
public:
    Checker(const BundleCheckRequest& request, const Checkpoint& checkpoint)
        : m_request(request), m_checkpoint(checkpoint)
    {}

    Result<BundleCheck> check()
    {
        if (const Result<void> compared = compareFiles(); !compared)
            return Failure(compared.error());
        const auto bundle = jsonAt("bundle.json"), verdicts = jsonAt("verdicts.json");
        const auto claims = textAt("claims.toml");
        const auto sheet = claims ? readClaims(*claims, "claims.toml") : Failure(claims.error());
        if (!bundle || !verdicts || !sheet) {
            m_out.problems.push_back("What the verdicts rest on cannot be read: nothing was judged again.");
            return std::move(m_out);
        }
        if (const Result<void> read = readRuns(*bundle); !read)
            return Failure(read.error());
        checkCited(*verdicts);
        judgeAgain(*verdicts, *sheet);
        return std::move(m_out);
    }

private:
    std::string pathOf(const std::string& name) const { return (fs::path(m_request.folder) / name).string(); }

    Result<std::string> textAt(const std::string& name) const { return readTextFile(pathOf(name), MostTextBytes); }

    std::optional<Json> jsonAt(const std::string& name)
    {
        const Result<std::string> text = textAt(name);
        Json json = text ? Json::parse(*text, nullptr, false) : Json(Json::value_t::discarded);
        if (!json.is_discarded() && json.is_object())
            return json;
        m_out.problems.push_back(fmt::format("{} cannot be read as JSON.", name));
        return std::nullopt;
    }

    /// Every file of the manifest, and every file besides.
    Result<void> compareFiles()
    {
        const Result<std::string> manifest = textAt(std::string(BundleManifest));
        if (!manifest)
            return Failure(Error{ErrorCode::NotFound,
                                 fmt::format("this is no bundle of a report: it holds no {}", BundleManifest),
                                 m_request.folder});
        std::set<std::string> listed{std::string(BundleManifest)};
        std::size_t begin = 0;
        for (std::size_t line = 1; begin < manifest->size(); ++line) {
            const std::size_t end = std::min(manifest->find('\n', begin), manifest->size());
            compareLine(manifest->substr(begin, end - begin), line, listed);
            begin = end + 1;
        }
        std::error_code error;
        for (fs::recursive_directory_iterator entry(m_request.folder, error), last; !error && entry != last;
             entry.increment(error)) {
            const std::string name = fs::path(entry->path()).lexically_relative(m_request.folder).generic_string();
            if (!entry->is_directory(error) && !listed.contains(name))
                m_out.problems.push_back(fmt::format("{} is not in the manifest.", printableText(name)));
        }
        return {};
    }

    void compareLine(const std::string& line, std::size_t number, std::set<std::string>& listed)
    {
        constexpr std::size_t Digits = 64;
        const bool isLine = line.size() > Digits + 2 && line.compare(Digits, 2, "  ") == 0;
        const std::string name = isLine ? line.substr(Digits + 2) : std::string();
        if (!isLine || !staysInside(name)) {
            m_out.problems.push_back(fmt::format("{}, line {}: no SHA-256 and file name.", BundleManifest, number));
            return;
        }
        listed.insert(name);
        ++m_out.files;
        const Result<std::string> digest = fileDigest(pathOf(name));
        if (!digest)
            m_out.problems.push_back(fmt::format("{} is missing or cannot be read.", printableText(name)));
        else if (*digest != line.substr(0, Digits))
            m_out.problems.push_back(fmt::format("{} was changed: its SHA-256 is {}, the manifest says {}.",
                                                 printableText(name), *digest, printableText(line.substr(0, Digits))));
    }

    /// The cited packets of every run, analysed; what cannot be read becomes a problem.
    Result<void> readRuns(const Json& bundle)
    {
        for (const Json& run : listUnder(bundle, "runs")) {
            AnalysisRequest request;
            request.services = m_request.services;
            std::vector<std::string> files;
            for (const Json& capture : listUnder(run, "captures")) {
                const std::string cited = textUnder(capture, "cited");
                m_out.originals.push_back(
                    {printableText(textUnder(capture, "name")), printableText(textUnder(capture, "sha256"))});
                if (!cited.empty() && staysInside(cited)) {
                    files.push_back(pathOf(cited));
                    noteFrames(textUnder(capture, "name"), files.back());
                }
            }
            if (files.empty())
                continue;
            request.runs = {files};
            const std::string handset = textUnder(run, "handset");
            request.handset.mac = MacAddress::parse(handset);
            if (!request.handset.mac)
                request.handset.address = IpAddress::parse(handset);
            const Result<AnalysisPtr> analysis = analyse(request, m_request.geography, m_checkpoint, {});
            if (!analysis && analysis.error().code == ErrorCode::Cancelled)
                return Failure(analysis.error());
            if (!analysis || (*analysis)->handset() == nullptr) {
                m_out.problems.push_back(
                    fmt::format("The cited packets of {} cannot be read as a capture of the handset.",
                                m_out.originals.back().name));
                continue;
            }
            if (const Result<void> added = addRun(run, *analysis); !added)
                return added;
        }
        return {};
    }

    Result<void> addRun(const Json& run, const AnalysisPtr& analysis)
    {
        ClaimRun made;
        made.analysis = analysis;
        const auto conditions = run.find("conditions");
        const Json none = Json::object();
        const Json& stated = conditions != run.end() ? *conditions : none;
        made.conditions.account = textUnder(stated, "account");
        made.conditions.consent = textUnder(stated, "consent");
        made.conditions.reset = textUnder(stated, "reset");
        made.conditions.sim = textUnder(stated, "sim");
        for (const Json& step : listUnder(run, "steps")) {
            const auto time = parseTimestamp(textUnder(step, "time"));
            const std::int64_t doubt = step.contains("uncertainty_ns") && step["uncertainty_ns"].is_number_integer()
                                           ? step["uncertainty_ns"].get<std::int64_t>()
                                           : 0;
            if (time)
                made.steps.push_back({*time, doubt, textUnder(step, "text")});
        }
        if (m_request.card != nullptr) {
            Result<IdentifierFindings> found = searchIdentifiers(*analysis, *m_request.card, {}, m_checkpoint);
            if (!found)
                return Failure(found.error());
            made.found = std::make_shared<const IdentifierFindings>(std::move(*found));
        }
        (textUnder(run, "side") == "after" ? m_input.after : m_input.before).push_back(std::move(made));
        return {};
    }

    /// Which packets of a capture the bundle holds.
    void noteFrames(const std::string& name, const std::string& path)
    {
        Result<CaptureReader> reader = CaptureReader::open(path);
        RawPacket packet;
        while (reader && reader->next(packet) == ReadStep::Packet)
            m_frames[name].insert(originalFrame(packet.comment));
    }

    void checkCited(const Json& verdicts)
    {
        for (const Json& verdict : listUnder(verdicts, "verdicts")) {
            for (const Json& evidence : listUnder(verdict, "evidence")) {
                const auto frame = evidence.find("frame");
                const std::string capture = textUnder(evidence, "capture");
                const bool isNumber = frame != evidence.end() && frame->is_number_unsigned();
                if (!isNumber || !m_frames[capture].contains(frame->get<std::uint64_t>()))
                    m_out.problems.push_back(fmt::format(
                        "{}: packet {} of {} is not among the cited packets.", printableText(textUnder(verdict, "id")),
                        isNumber ? frame->get<std::uint64_t>() : 0, printableText(capture)));
            }
        }
    }

    void judgeAgain(const Json& verdicts, const ClaimSheet& sheet)
    {
        m_input.card = m_request.card;
        std::map<std::string, std::string> words;
        for (const Verdict& verdict : judgeClaims(sheet, m_input))
            words[verdict.id] = std::string(verdictKey(verdict.word));
        for (const Json& verdict : listUnder(verdicts, "verdicts")) {
            const std::string id = textUnder(verdict, "id");
            const auto claim = std::find_if(sheet.claims.begin(), sheet.claims.end(),
                                            [&id](const Claim& one) { return jsonText(one.id) == id; });
            if (claim == sheet.claims.end()) {
                m_out.problems.push_back(
                    fmt::format("verdicts.json judges “{}”, which claims.toml does not hold.", printableText(id)));
                continue;
            }
            m_out.verdicts.push_back(standingOf(verdict, *claim, words[claim->id]));
        }
    }

    CheckedVerdict standingOf(const Json& verdict, const Claim& claim, const std::string& again) const
    {
        CheckedVerdict checked{printableText(claim.id), printableText(textUnder(verdict, "verdict")), {}, {}};
        const std::string& word = checked.verdict;
        const bool isIdentifier = claim.test.kind == ClaimKind::Identifier ||
                                  claim.test.level == ClaimLevel::Identifier ||
                                  claim.test.subject == ClaimKind::Identifier;
        if (word == "not-observable" || word == "not-tested") {
            checked.standing = Standing::NothingToCheck;
        } else if (listUnder(verdict, "evidence").empty() || word == "consistent") {
            checked.standing = Standing::NeedsOriginals;
            checked.why = "it rests on what was not seen";
        } else if (isIdentifier && m_request.card == nullptr) {
            checked.standing = Standing::NeedsCard;
            checked.why = "match not re-checkable: the values are masked; give the device card";
        } else if (again == word) {
            checked.standing = Standing::Rederived;
        } else if (word == "not-determinable" || (verdict.contains("p") && verdict["p"].is_number())) {
            checked.standing = Standing::NeedsOriginals;
            checked.why = "it rests on whole captures; the cited packets alone give: " + again;
        } else {
            checked.standing = Standing::NotRederived;
            checked.why = "the cited packets alone give: " + again;
        }
        return checked;
    }

    const BundleCheckRequest& m_request;
    const Checkpoint& m_checkpoint;
    BundleCheck m_out;
    ClaimInput m_input;
    std::map<std::string, std::set<std::uint64_t>> m_frames; ///< capture name → packets held
};

} // namespace

std::size_t BundleCheck::count(CheckedVerdict::Standing standing) const
{
    return static_cast<std::size_t>(std::count_if(
        verdicts.begin(), verdicts.end(), [standing](const CheckedVerdict& one) { return one.standing == standing; }));
}

bool BundleCheck::isSound() const
{
    return problems.empty() && count(Standing::NotRederived) == 0;
}

Result<BundleCheck> checkBundle(const BundleCheckRequest& request, const Checkpoint& checkpoint)
{
    return Checker(request, checkpoint).check();
}

} // namespace waybill
