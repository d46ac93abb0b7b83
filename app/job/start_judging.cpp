// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_judging.h"

#include "claims/claim_file.h"
#include "geo/geography.h"
#include "geo/text_file.h"
#include "job/guarded.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <utility>

namespace waybill {

namespace {

JudgingResult judge(const JudgingRequest& request)
{
    const std::string path = bundledClaimFile("dated-facts");
    Result<std::string> text = readTextFile(path, MostClaimBytes);
    if (!text) {
        text.error().path = path;
        return Failure(std::move(text.error()));
    }
    Result<std::vector<DatedFact>> facts = readDatedFacts(*text, path);
    if (!facts)
        return Failure(std::move(facts.error()));
    std::vector<Verdict> verdicts = judgeClaims(*request.sheet, claimInputOf(request, *facts));
    return std::make_shared<const JudgedClaims>(
        JudgedClaims{request, std::move(*facts), std::move(verdicts), conflictsOf(*request.sheet)});
}

} // namespace

ClaimInput claimInputOf(const JudgingRequest& request, const std::vector<DatedFact>& facts)
{
    ClaimInput input;
    input.before = request.before;
    input.after = request.after;
    input.card = request.card.get();
    input.comparison = request.comparison.get();
    input.facts = facts;
    return input;
}

QFuture<JudgingResult> startJudging(QThreadPool* pool, JudgingRequest request)
{
    return QtConcurrent::run(pool, [request = std::move(request)](QPromise<JudgingResult>& promise) {
        promise.addResult(guarded([&request] { return judge(request); }));
    });
}

std::string bundledClaimFile(const std::string& name)
{
    return findResourceDirectory() + "/claims/" + name + ".toml";
}

} // namespace waybill
