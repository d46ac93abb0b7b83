// SPDX-License-Identifier: GPL-3.0-or-later
// A case and its file: the part of ComparisonDocument that opens and saves it and knows where its captures are.
#include "base/format.h"
#include "casefile/case_log.h"
#include "job/start_known_analysis.h"
#include "models/text.h"
#include "shell/comparison_document.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;
constexpr std::size_t CapturesOfQuickLook = 2; ///< two files, dropped and looked at: nothing would be lost

/// How bad it is for the run that the capture is a part of.
int gravityOf(CaptureState state)
{
    switch (state) {
    case CaptureState::Same:
    case CaptureState::Moved: return 0;
    case CaptureState::NotYetRechecked: return 1;
    case CaptureState::Missing: return 2;
    case CaptureState::Changed: return 3;
    }
    return 3;
}

CaptureStanding worstOf(const std::vector<CaptureStanding>& standings)
{
    CaptureStanding worst{CaptureState::Same, {}, {}, {}};
    for (const CaptureStanding& standing : standings) {
        if (gravityOf(standing.state) > gravityOf(worst.state))
            worst = standing;
    }
    return worst;
}

} // namespace

void ComparisonDocument::connectFile()
{
    connect(&m_file, &CaseKeeper::opened, this, &ComparisonDocument::takeOpened);
    connect(&m_file, &CaseKeeper::openFailed, this, &ComparisonDocument::fail);
    connect(&m_file, &CaseKeeper::saved, this, &ComparisonDocument::takeSaved);
    connect(&m_file, &CaseKeeper::saveFailed, this, [this](const Error& error) {
        emit changed();
        emit saveFailed(error);
    });
    connect(&m_file, &CaseKeeper::rechecked, this, &ComparisonDocument::takeRechecked);
    connect(&m_file, &CaseKeeper::shared, this, [this] { emit changed(); });
    connect(&m_file, &CaseKeeper::shareFailed, this, [this] { emit changed(); });
    connect(&m_file, &CaseKeeper::searched, this, &ComparisonDocument::takeFound);
    connect(&m_file, &CaseKeeper::searchFailed, this, [this](const Error& error) {
        emit searchEnded(shownText(error.message));
        emit changed();
    });
}

void ComparisonDocument::touch()
{
    ++m_revision;
}

bool ComparisonDocument::isModified() const
{
    return isSaved() ? m_revision != m_savedRevision : isWorthKeeping();
}

bool ComparisonDocument::isWorthKeeping() const
{
    if (m_state == State::Opening || m_case.runs.empty())
        return false;
    std::size_t captures = 0;
    for (const CaseRun& run : m_case.runs)
        captures += std::max<std::size_t>(run.captures.size(), 1);
    return captures > CapturesOfQuickLook || !m_case.title.empty() || !isTakenOver(m_case) ||
           m_case.sides.size() > m_chosen.size() ||
           std::any_of(m_case.runs.begin(), m_case.runs.end(), [this](const CaseRun& run) { return isWrittenOn(run); });
}

QString ComparisonDocument::name() const
{
    if (!m_case.title.empty())
        return shownText(m_case.title);
    return m_file.path().empty()
               ? QString()
               : shownText(QFileInfo(QFile::decodeName(m_file.path().c_str())).fileName().toStdString());
}

QString ComparisonDocument::whyNotSaved() const
{
    if (m_file.isBusy())
        return tr("The file is being used.");
    if (m_state == State::Opening || m_state == State::Reading)
        return tr("Captures are still being read; a case keeps what they are by their SHA-256.");
    if (!isSaved() && m_case.runs.empty())
        return tr("There is nothing to keep.");
    for (const CaseRun& run : m_case.runs) {
        if (!run.captures.empty())
            continue;
        const auto reading = m_readings.find(run.id);
        const QString file = reading == m_readings.end() || reading->second.files.empty()
                                 ? QString()
                                 : shownText(reading->second.files.front());
        return tr("%1 cannot be kept in a case: it was not read to its end, is no file that stays, or changed while it "
                  "was read.")
            .arg(file);
    }
    if (const auto wrong = whatIsWrongWith(m_case))
        return shownText(*wrong);
    return {};
}

void ComparisonDocument::open(const std::string& path)
{
    m_file.open(path);
    setState(State::Opening);
}

void ComparisonDocument::openAgain()
{
    const std::string path = m_file.path();
    if (m_job.isRunning())
        m_job.cancel();
    for (auto& [id, reading] : m_readings)
        discard(reading);
    m_readings.clear();
    m_refused.clear();
    m_comparison = nullptr;
    m_case = {};
    m_rules = nullptr;
    m_chosen = {};
    m_tables = Tables::AsFrozen;
    refreshRuns();
    m_file.close();
    open(path);
}

void ComparisonDocument::takeOpened(const OpenedCase& opened)
{
    m_case = opened.store->current();
    m_savedRevision = m_revision;
    useRules();
    chooseFirstSides();
    m_state = State::Reading;
    for (const CaseRun& run : m_case.runs) {
        const auto standings = opened.standings.find(run.id);
        if (standings != opened.standings.end())
            m_readings[run.id].standings = standings->second;
        read(run);
    }
    proceed();
}

/// Before and After by their roles; else the first and the last build of the case.
void ComparisonDocument::chooseFirstSides()
{
    m_chosen = {};
    for (const SideRole role : {SideRole::Before, SideRole::After}) {
        const auto at = std::find_if(m_case.sides.begin(), m_case.sides.end(),
                                     [role](const CaseSide& side) { return side.role == role; });
        if (at != m_case.sides.end())
            m_chosen[indexOf(role)] = at->id;
    }
    const auto takeUnlessTaken = [this](CaseSideId& chosen, CaseSideId id) {
        if (chosen.isNone() && id != m_chosen[0] && id != m_chosen[1])
            chosen = id;
    };
    for (const CaseSide& side : m_case.sides)
        takeUnlessTaken(m_chosen[0], side.id);
    for (auto side = m_case.sides.rbegin(); side != m_case.sides.rend(); ++side)
        takeUnlessTaken(m_chosen[1], side->id);
}

/// Looks where the captures are now, then reads.
void ComparisonDocument::judge(const CaseRun& run)
{
    Reading& reading = m_readings[run.id];
    if (reading.whyLeftOut.isEmpty() && !reading.standings.empty()) {
        read(run);
        return;
    }
    reading.standings.clear();
    for (const CaseCapture& capture : run.captures)
        reading.standings.push_back(glanceAt(capture, m_file.folder()));
    read(run);
}

/// Reads a run: by the cache when the case knows its captures, unless they are missing or others.
void ComparisonDocument::read(const CaseRun& run)
{
    Reading& reading = m_readings[run.id];
    reading.whyLeftOut.clear();
    KnownCaptures known;
    known.request.from = run.from;
    known.request.to = run.to;
    known.digests.emplace_back();
    if (!run.captures.empty())
        reading.files.clear();
    for (std::size_t i = 0; i < run.captures.size() && i < reading.standings.size(); ++i) {
        const CaptureStanding& standing = reading.standings[i];
        known.digests.front().push_back(run.captures[i].sha256);
        reading.files.push_back(standing.path.empty() ? run.captures[i].path : standing.path);
        if (standing.state == CaptureState::Missing || standing.state == CaptureState::Changed)
            reading.whyLeftOut = tr("%1: %2").arg(shownText(reading.files.back()), shownText(standing.why));
    }
    if (!reading.whyLeftOut.isEmpty())
        return;
    const bool isFrozen = m_tables == Tables::AsFrozen && m_file.frozenGeography();
    const auto geography =
        isFrozen ? QtFuture::makeReadyFuture(GeographyResult(m_file.frozenGeography())) : m_workers.geography;
    auto* document = new Document(&m_workers.readers, geography, reading.files, this);
    document->useServices(m_workers.services);
    reading.document = document;
    m_shares[document] = 0;
    connect(document, &Document::stateChanged, this, &ComparisonDocument::proceed);
    connect(document, &Document::progressed, this, [this, document](int value, int maximum, const QString& text) {
        m_shares[document] = maximum > 0 ? static_cast<double>(value) / maximum : 0;
        reportProgress(text);
    });
    known.request.runs = {reading.files};
    if (run.captures.empty())
        document->start();
    else
        document->startKnown(std::move(known));
}

void ComparisonDocument::refreshRuns()
{
    for (const SideRole side : {SideRole::Before, SideRole::After}) {
        std::vector<Run>& shown = m_runs[indexOf(side)];
        shown.clear();
        for (const CaseRun& run : m_case.runs) {
            if (run.side != chosenSide(side))
                continue;
            const Reading& reading = m_readings[run.id];
            shown.push_back({run.id, reading.files, run.conditions, run.sheet, run.from, run.to, reading.analysis,
                             worstOf(reading.standings)});
        }
        std::stable_partition(shown.begin(), shown.end(),
                              [this](const Run& run) { return m_readings[run.id].whyLeftOut.isEmpty(); });
    }
}

void ComparisonDocument::split(SideRole side, int run, Timestamp at, SideRole target)
{
    const CaseRun* found = caseRun(side, run);
    if (!found || found->captures.empty())
        return;
    const CaseRunId earlier = found->id;
    const CaseSideId to = ensureSide(target);
    const CaseRunId later = splitRun(m_case, earlier, at, to);
    if (later.isNone())
        return;
    CaseRun& after = *caseRun(later);
    if (after.side != caseRun(earlier)->side) {
        after.conditions.updatedAt = at;
        after.conditions.build.clear(); // what was written down is the build before; the traffic names the new one
    }
    m_case.log.push_back(logEntry(Program, fmt::format("run {} ends before {}; what follows is run {}", earlier.value,
                                                       toRfc3339(at), later.value)));
    m_readings[later].standings = m_readings[earlier].standings;
    for (const CaseRunId id : {earlier, later}) {
        discard(m_readings[id]);
        m_readings[id].analysis = nullptr;
        read(*caseRun(id));
    }
    touch();
    proceed();
}

void ComparisonDocument::save()
{
    m_savingRevision = m_revision;
    m_savingLog = m_case.log.size();
    m_file.save(m_case, m_comparison);
    emit changed();
}

void ComparisonDocument::saveAs(const std::string& path)
{
    m_savingRevision = m_revision;
    m_savingLog = m_case.log.size();
    m_file.saveAs(path, m_case, m_comparison);
    emit changed();
}

/// What was changed while it was saved stays changed; the rest is as it lies on disk.
void ComparisonDocument::takeSaved(const SavedCase& saved)
{
    std::vector<LogEntry> log = saved.content.log;
    log.insert(log.end(), m_case.log.begin() + static_cast<std::ptrdiff_t>(m_savingLog), m_case.log.end());
    if (m_revision == m_savingRevision) {
        m_case = saved.content;
    } else {
        m_case.results = saved.content.results;
        m_case.lookups = saved.content.lookups;
    }
    m_case.log = std::move(log);
    m_savedRevision = m_savingRevision;
    std::vector<AnalysisPtr> analyses;
    for (const auto& [id, reading] : m_readings) {
        if (reading.analysis)
            analyses.push_back(reading.analysis);
    }
    (void)startKeepingRecordings(&m_workers.readers, std::move(analyses));
    emit changed();
    emit this->saved();
}

QString ComparisonDocument::leftOut() const
{
    QStringList lines = m_refused;
    for (const CaseRun& run : m_case.runs) {
        const auto reading = m_readings.find(run.id);
        if (reading != m_readings.end() && !reading->second.whyLeftOut.isEmpty() &&
            worstOf(reading->second.standings).state != CaptureState::Missing)
            lines << reading->second.whyLeftOut;
    }
    return lines.join(QLatin1Char('\n'));
}

int ComparisonDocument::missingCaptures() const
{
    int count = 0;
    for (const auto& [id, reading] : m_readings)
        count += static_cast<int>(
            std::count_if(reading.standings.begin(), reading.standings.end(),
                          [](const CaptureStanding& standing) { return standing.state == CaptureState::Missing; }));
    return count;
}

/// Once there is nothing more urgent to do. What has another length is hashed too, so that both hashes can be told.
void ComparisonDocument::recheck()
{
    if (m_file.isRechecking())
        return;
    std::vector<RecheckedCapture> captures;
    for (const CaseRun& run : m_case.runs) {
        const std::vector<CaptureStanding>& standings = m_readings[run.id].standings;
        for (std::size_t i = 0; i < run.captures.size() && i < standings.size(); ++i) {
            const CaptureStanding& standing = standings[i];
            if (standing.state == CaptureState::NotYetRechecked ||
                (standing.state == CaptureState::Changed && !standing.found))
                captures.push_back({run.id, i, run.captures[i], standing});
        }
    }
    m_file.recheck(std::move(captures));
}

void ComparisonDocument::takeRechecked(const std::vector<RecheckedCapture>& captures)
{
    bool isOther = false;
    for (const RecheckedCapture& capture : captures) {
        const CaseRun* run = caseRun(capture.run);
        Reading& reading = m_readings[capture.run];
        if (!run || capture.capture >= run->captures.size() || capture.capture >= reading.standings.size() ||
            run->captures[capture.capture] != capture.known)
            continue; // taken out, or found elsewhere meanwhile
        reading.standings[capture.capture] = capture.standing;
        if (capture.standing.state == CaptureState::Same)
            continue;
        reading.whyLeftOut =
            tr("%1: %2").arg(shownText(capture.standing.path.empty() ? capture.known.path : capture.standing.path),
                             shownText(capture.standing.why));
        discard(reading);
        reading.analysis = nullptr; // its figures are not of the bytes that lie there
        isOther = true;
    }
    if (isOther)
        proceed();
    else
        refreshRuns();
    emit standingsChanged();
}

void ComparisonDocument::findCaptures(const std::string& folder)
{
    std::vector<RecheckedCapture> missing;
    for (const CaseRun& run : m_case.runs) {
        const std::vector<CaptureStanding>& standings = m_readings[run.id].standings;
        for (std::size_t i = 0; i < run.captures.size() && i < standings.size(); ++i) {
            if (standings[i].state == CaptureState::Missing)
                missing.push_back({run.id, i, run.captures[i], standings[i]});
        }
    }
    m_file.search(std::move(missing), folder);
    emit changed();
}

void ComparisonDocument::takeFound(const std::vector<RecheckedCapture>& captures)
{
    int count = 0;
    for (const RecheckedCapture& capture : captures) {
        CaseRun* run = caseRun(capture.run);
        if (!run || capture.standing.state != CaptureState::Same || capture.capture >= run->captures.size())
            continue;
        m_case.log.push_back(logEntry(Program, fmt::format("found {} of run {} again as {}",
                                                           printableText(run->captures[capture.capture].path),
                                                           run->id.value, printableText(capture.known.path))));
        run->captures[capture.capture] = capture.known;
        m_readings[run->id].standings[capture.capture] = capture.standing;
        ++count;
    }
    if (count > 0) {
        touch();
        for (const CaseRun& run : m_case.runs) {
            const Reading& reading = m_readings[run.id];
            if (!reading.analysis && !reading.document)
                read(run);
        }
        proceed();
    }
    emit searchEnded(count > 0 ? tr("%n found", nullptr, count) : tr("none was found there"));
    emit changed();
}

void ComparisonDocument::chooseTables(Tables tables)
{
    if (m_tables == tables)
        return;
    m_tables = tables;
    readAgain();
}

} // namespace waybill
