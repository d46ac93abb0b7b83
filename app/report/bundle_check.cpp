// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bundle_check.h"

#include "base/format.h"
#include "base/temporary_folder.h"
#include "capture/capture_reader.h"
#include "claims/claim_file.h"
#include "geo/text_file.h"
#include "identify/identifier_search.h"
#include "report/bundle_files.h"
#include "report/bundle_zip.h"
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

constexpr std::size_t MostTextBytes = std::size_t{32} << 20; // of one file that is read whole: JSON takes 16 times that

/// A path that stays within the folder: no way up, not absolute.
bool staysInside(const std::string& name)
{
    const fs::path path(name);
    return !name.empty() && path.is_relative() &&
           std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
}

/// The regular file of that name in the folder; empty when there is none, or when a link leads to it. A bundle is
/// anybody's: nothing outside its folder is read, and no pipe is waited for.
std::string fileWithin(const std::string& folder, const std::string& name)
{
    fs::path path(folder);
    std::error_code error;
    for (const fs::path& part : fs::path(name)) {
        path /= part;
        if (fs::is_symlink(fs::symlink_status(path, error)))
            return {};
    }
    return staysInside(name) && fs::is_regular_file(path, error) ? path.string() : std::string();
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
        m_out.isMasked = bundle->value("masked", Json()) == Json(true);
        if (const Result<void> read = readRuns(*bundle); !read)
            return Failure(read.error());
        checkCited(*verdicts);
        judgeAgain(*verdicts, *sheet);
        return std::move(m_out);
    }

private:
    std::string pathOf(const std::string& name) const { return fileWithin(m_request.folder, name); }

    Result<std::string> textAt(const std::string& name) const
    {
        const std::string path = pathOf(name);
        return path.empty() ? Failure(Error{ErrorCode::NotFound, "no such file", name})
                            : readTextFile(path, MostTextBytes);
    }

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
            if (!fs::is_directory(entry->symlink_status(error)) && !listed.contains(name))
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
        const std::string path = pathOf(name);
        const Result<std::string> digest =
            path.empty() ? Failure(Error{ErrorCode::NotFound, "no such file", name}) : fileDigest(path);
        if (!digest)
            m_out.problems.push_back(
                fmt::format("{} is missing, cannot be read, or is no file of this folder.", printableText(name)));
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
                if (cited.empty())
                    continue;
                if (std::string path = pathOf(cited); !path.empty()) {
                    noteFrames(textUnder(capture, "name"), path);
                    files.push_back(std::move(path));
                } else {
                    m_out.problems.push_back(fmt::format("{} is no file of this folder.", printableText(cited)));
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
        if (m_request.card != nullptr && m_request.search && !m_out.isMasked) {
            Result<IdentifierFindings> found = m_request.search(*analysis);
            if (!found && found.error().code == ErrorCode::Cancelled)
                return Failure(found.error());
            if (found)
                made.found = std::make_shared<const IdentifierFindings>(std::move(*found));
            else
                m_whyNoSearch = found.error().message;
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

    /// Why matches of identifiers cannot be repeated; empty: they can.
    [[nodiscard]] std::string whyNoMatch() const
    {
        if (m_out.isMasked)
            return "pseudonyms stand for the values";
        if (m_request.card == nullptr)
            return "a bundle holds no declared value; give the device card";
        return m_whyNoSearch;
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
        } else if (const std::string why = isIdentifier ? whyNoMatch() : std::string(); !why.empty()) {
            checked.standing = Standing::NeedsCard;
            checked.why = "match not re-checkable: " + why;
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
    std::string m_whyNoSearch;                               ///< of the device card; empty: it was searched for
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
    std::error_code error;
    if (!fs::is_regular_file(request.folder, error))
        return Checker(request, checkpoint).check();
    const Result<TemporaryFolder> place = TemporaryFolder::make();
    if (!place)
        return Failure(place.error());
    const Result<std::string> folder = unzipBundle(request.folder, place->path());
    if (!folder)
        return Failure(folder.error());
    BundleCheckRequest unzipped = request;
    unzipped.folder = *folder;
    return Checker(unzipped, checkpoint).check();
}

} // namespace waybill
