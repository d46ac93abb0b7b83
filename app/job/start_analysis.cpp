// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_analysis.h"

#include "analysis/with_rules.h"
#include "base/format.h"
#include "cage/caged_reading.h"
#include "job/guarded.h"
#include "job/promise_progress.h"

#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <utility>

namespace waybill {

namespace {

AnalysisResult runAnalysis(QPromise<AnalysisResult>& promise, AnalysisRequest request, const AnalysisLink& link)
{
    const GeographyResult geography = link.geography.result();
    if (!geography)
        return Failure(geography.error());
    if (link.services.isValid()) {
        const ServicesResult services = link.services.result();
        if (!services)
            return Failure(services.error());
        request.services = *services;
    }
    Publish publish;
    if (link.mailbox)
        publish = [mailbox = link.mailbox](AnalysisPtr snapshot) { mailbox->put(std::move(snapshot)); };
    return analyse(request, *geography, PromiseProgress(promise, link.stopHere), publish);
}

} // namespace

void readCapturesInCage()
{
    useCage();
}

QFuture<GeographyResult> startGeography(QThreadPool* pool, std::vector<std::string> userFiles)
{
    return QtConcurrent::run(pool, [files = std::move(userFiles)] {
        return guarded([&files]() -> GeographyResult { return Geography::load(findResourceDirectory(), files); });
    });
}

QFuture<ServicesResult> startServices(QThreadPool* pool, std::vector<std::string> userFiles)
{
    return QtConcurrent::run(pool, [files = std::move(userFiles)] {
        return guarded([&files]() -> ServicesResult {
            Result<ServiceGroups> loaded = ServiceGroups::load(findResourceDirectory(), files);
            if (!loaded)
                return Failure(loaded.error());
            return std::make_shared<const ServiceGroups>(std::move(*loaded));
        });
    });
}

QFuture<AnalysisResult> startAnalysis(QThreadPool* pool, AnalysisRequest request, AnalysisLink link)
{
    request.keepStandardInput = true; // a window lists packets
    return QtConcurrent::run(pool,
                             [request = std::move(request), link = std::move(link)](QPromise<AnalysisResult>& promise) {
                                 promise.addResult(guarded([&] { return runAnalysis(promise, request, link); }));
                             });
}

QFuture<AnalysisResult> startViewChange(QThreadPool* pool, AnalysisPtr analysis, HandsetChoice choice, RulesPtr rules)
{
    return QtConcurrent::run(pool, [analysis = std::move(analysis), choice, rules = std::move(rules)] {
        return guarded([&]() -> AnalysisResult {
            const AnalysisPtr& plain = plainAnalysis(analysis);
            return withRules(plain->choice() == choice ? plain : withHandset(plain, choice), rules);
        });
    });
}

QFuture<RuledResult> startRuling(QThreadPool* pool, std::vector<AnalysisPtr> analyses, RulesPtr rules)
{
    return QtConcurrent::run(pool, [analyses = std::move(analyses), rules = std::move(rules)] {
        return guarded([&]() -> RuledResult {
            std::vector<AnalysisPtr> ruled;
            for (const AnalysisPtr& analysis : analyses)
                ruled.push_back(withRules(analysis, rules));
            return ruled;
        });
    });
}

QFuture<PacketColumnResult> startPacketColumn(QThreadPool* pool, AnalysisPtr analysis, std::uint32_t capture)
{
    return QtConcurrent::run(pool, [analysis = std::move(analysis), capture](QPromise<PacketColumnResult>& promise) {
        promise.addResult(
            guarded([&] { return PacketColumn::build(analysis, capture, PromiseProgress(promise, nullptr)); }));
    });
}

std::string describe(const Progress& progress)
{
    std::string text = bytesText(progress.bytesDone);
    if (progress.bytesTotal != 0) {
        const std::string total = bytesText(progress.bytesTotal);
        const auto unit = [](const std::string& bytes) { return bytes.substr(bytes.find_last_of("0123456789") + 1); };
        if (unit(text) == unit(total)) // "34 of 120 MB" reads better than "34 MB of 120 MB"
            text.resize(text.size() - unit(text).size());
        text += " of " + total;
    }
    return progress.packets == 0 && progress.bytesTotal != 0
               ? text
               : text + " · " + countedText(progress.packets, "packet", "packets");
}

} // namespace waybill
