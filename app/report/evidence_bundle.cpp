// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evidence_bundle.h"

#include "base/format.h"
#include "base/sha256.h"
#include "report/bundle_files.h"
#include "report/cited_captures.h"
#include "report/compare_report.h"
#include "report/csv_text.h"
#include "report/html_report.h"
#include "report/value_mask.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <sstream>

namespace waybill {

namespace {

namespace fs = std::filesystem;

class BundleWriter {
public:
    BundleWriter(const EvidenceBundle& bundle, std::string folder, const Checkpoint& checkpoint)
        : m_bundle(bundle), m_folder(std::move(folder)), m_checkpoint(checkpoint), m_names(bundle.judged.input)
    {
        if (bundle.isMasked && bundle.judged.input.card != nullptr)
            m_mask.emplace(*bundle.judged.input.card);
    }

    Result<WrittenBundle> write()
    {
        if (m_bundle.isMasked && !m_mask)
            return Failure(Error{ErrorCode::InvalidArgument,
                                 "there is nothing to mask: no device card was given, so no values are known",
                                 {}});
        for (const auto step : {&BundleWriter::makeFolder, &BundleWriter::writeCaptures, &BundleWriter::writeTexts,
                                &BundleWriter::writeManifest}) {
            if (const Result<void> done = (this->*step)(); !done)
                return Failure(done.error());
        }
        return std::move(m_out);
    }

private:
    Result<void> makeFolder()
    {
        std::error_code error;
        if (fs::exists(m_folder, error) && !(fs::is_directory(m_folder, error) && fs::is_empty(m_folder, error)))
            return Failure(Error{ErrorCode::InvalidArgument,
                                 "the folder for the report is there already and not empty; name another one",
                                 m_folder});
        fs::create_directories(fs::path(m_folder) / "captures", error);
        if (error)
            return Failure(Error{ErrorCode::Io, "the folder could not be made: " + error.message(), m_folder});
        return {};
    }

    Result<void> writeText(const std::string& name, const std::string& text)
    {
        const std::string path = (fs::path(m_folder) / name).string();
        std::ofstream file(path, std::ios::binary);
        file << (m_mask ? m_mask->masked(text) : text);
        file.close();
        if (!file)
            return Failure(Error{ErrorCode::Io, "the file could not be written: the disk may be full", path});
        m_out.files.push_back(name);
        return {};
    }

    /// The cited packets of every run that has some, capture by capture.
    Result<void> writeCaptures()
    {
        for (const ClaimSide side : {ClaimSide::Before, ClaimSide::After}) {
            for (std::uint32_t run = 0; run < m_bundle.judged.input.side(side).size(); ++run) {
                std::vector<Evidence> evidence;
                for (const Verdict& verdict : m_bundle.judged.verdicts)
                    std::copy_if(verdict.evidence.begin(), verdict.evidence.end(), std::back_inserter(evidence),
                                 [&](const Evidence& one) { return one.side == side && one.run == run; });
                if (const Result<void> written = writeRun(side, run, evidence); !written)
                    return written;
            }
        }
        return {};
    }

    Result<void> writeRun(ClaimSide side, std::uint32_t run, const std::vector<Evidence>& evidence)
    {
        CitedCapturesRequest request{m_bundle.judged.input.side(side)[run], evidence, m_folder,
                                     fmt::format("captures/{}-{}", claimSideKey(side), run + 1)};
        request.masked = m_mask ? m_bundle.judged.input.card : nullptr;
        request.secrets = m_mask ? nullptr : &m_bundle.secretsOf; // they would show what is masked
        Result<CitedCaptures> written = writeCitedCaptures(request, m_checkpoint);
        if (!written)
            return Failure(written.error());
        m_out.notes.insert(m_out.notes.end(), written->notes.begin(), written->notes.end());
        for (const CitedCapture& file : written->files) {
            m_out.files.push_back(file.name);
            m_out.citedPackets += file.packets;
            m_cited[citedKey(side, run, file.capture)] = file.name;
        }
        return {};
    }

    std::string verdictsJson() const
    {
        std::ostringstream text;
        writeVerdictsJson(m_bundle.judged, text);
        return named(text.str());
    }
    std::string comparisonJson() const
    {
        ComparisonBesides besides;
        besides.card = m_bundle.judged.input.card;
        for (const auto& [runs, searched] : {std::pair(&m_bundle.judged.input.before, &besides.before),
                                             std::pair(&m_bundle.judged.input.after, &besides.after)}) {
            for (const ClaimRun& run : *runs) {
                if (run.found && !run.conditions.isControl)
                    searched->push_back({run.analysis, run.found});
            }
        }
        std::ostringstream text;
        writeComparisonJson(*m_bundle.comparison, besides, text);
        return named(text.str());
    }
    std::string named(const std::string& json) const
    {
        Json parsed = Json::parse(json);
        m_names.apply(parsed);
        return indented(parsed);
    }

    std::string bundleJson() const
    {
        Json json{{"schema", "waybill.bundle/1"}, {"program", "waybill " WAYBILL_VERSION}};
        json["report"] = m_bundle.number > 0 ? Json(m_bundle.number) : Json();
        json["title"] = jsonText(m_bundle.title);
        json["command"] = jsonText(m_bundle.command);
        json["runs"] = bundleRuns(m_bundle.judged.input, m_names, m_cited);
        json["masked"] = m_mask.has_value();
        json["notes"] = Json::array();
        for (const std::string& note : custodyNotes())
            json["notes"].push_back(jsonText(note));
        return indented(json);
    }

    std::string evidenceCsv() const
    {
        std::string text = "claim,verdict,side,capture,frame,time,filter,text\r\n";
        for (const Verdict& verdict : m_bundle.judged.verdicts) {
            for (const Evidence& evidence : verdict.evidence) {
                const Analysis& analysis = *m_bundle.judged.input.side(evidence.side)[evidence.run].analysis;
                text += fmt::format("{},{},{},{},{},{},{},{}\r\n", csvField(verdict.id), verdictKey(verdict.word),
                                    claimSideKey(evidence.side),
                                    csvField(m_names.of(analysis.recording().captures[evidence.capture].path)),
                                    evidence.frame, toRfc3339(evidence.time), csvField(evidence.filter),
                                    csvField(evidence.text));
            }
        }
        return text;
    }

    /// What a reader of the report must know of the captures beside it.
    std::vector<std::string> custodyNotes() const
    {
        std::vector<std::string> notes = m_out.notes;
        if (m_mask)
            notes.insert(notes.begin(), "In the minimal captures and texts of this bundle pseudonyms stand for the "
                                        "values of the device card: what was matched cannot be checked again from "
                                        "them, and checksums of the packets changed do not fit.");
        return notes;
    }

    std::string questions() const
    {
        std::string text;
        for (const Verdict& verdict : m_bundle.judged.verdicts) {
            if (!verdict.questions.empty())
                text += printableText(verdict.id) + "\n";
            for (const VendorQuestion& question : verdict.questions)
                text += "  " + question.text + "\n";
        }
        return text.empty() ? "No finding asks for an answer.\n" : text;
    }

    Result<void> writeTexts()
    {
        std::ostringstream html;
        writeHtmlReport({m_bundle.judged, m_bundle.comparison, m_bundle.title, m_bundle.number, m_bundle.log,
                         m_bundle.command, m_bundle.changes, custodyNotes()},
                        html);
        std::vector<std::pair<std::string, std::string>> texts{
            {"bundle.json", bundleJson()},  {"claims.toml", m_bundle.claimsToml}, {"evidence.csv", evidenceCsv()},
            {"questions.txt", questions()}, {"report.html", html.str()},          {"verdicts.json", verdictsJson()}};
        if (m_bundle.comparison != nullptr)
            texts.emplace_back("comparison.json", comparisonJson());
        for (const auto& [name, text] : texts) {
            if (const Result<void> written = writeText(name, text); !written)
                return written;
        }
        return {};
    }

    Result<void> writeManifest()
    {
        std::sort(m_out.files.begin(), m_out.files.end());
        std::string text;
        for (const std::string& name : m_out.files) {
            const Result<std::string> digest = fileDigest((fs::path(m_folder) / name).string());
            if (!digest)
                return Failure(digest.error());
            text += *digest + "  " + name + "\n";
        }
        return writeText(std::string(BundleManifest), text);
    }

    const EvidenceBundle& m_bundle;
    std::string m_folder;
    const Checkpoint& m_checkpoint;
    CaptureNames m_names;
    std::map<std::string, std::string> m_cited;
    std::optional<TextMask> m_mask;
    WrittenBundle m_out;
};

} // namespace

Result<std::string> fileDigest(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    Sha256 digest;
    std::vector<char> buffer(std::size_t{1} << 16);
    while (file) {
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        digest.update({reinterpret_cast<const std::uint8_t*>(buffer.data()), static_cast<std::size_t>(file.gcount())});
    }
    if (!file.eof())
        return Failure(Error{ErrorCode::Io, "the file could not be read", path});
    return toHex(digest.finish());
}

Result<WrittenBundle> writeBundle(const EvidenceBundle& bundle, const std::string& folder, const Checkpoint& checkpoint)
{
    return BundleWriter(bundle, folder, checkpoint).write();
}

} // namespace waybill
