// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/claim_runs.h"

#include "claims/dated_facts.h"
#include "cli/arguments.h"
#include "cli/case_results.h"
#include "geo/text_file.h"

#include <filesystem>

namespace waybill {

namespace {

Result<std::string> textAt(const std::string& path)
{
    Result<std::string> text = readTextFile(path, MostClaimBytes);
    if (!text)
        text.error().path = path;
    return text;
}

std::string bundledFile(std::string_view name)
{
    return (std::filesystem::path(findResourceDirectory()) / "claims" / name).string();
}

Result<void> readSheet(const ClaimSources& sources, ClaimMaterial& material)
{
    std::string path = sources.caseFile;
    if (sources.claimsPath.empty()) {
        material.claimsText = material.plan.store->current().claims;
        if (material.claimsText.empty())
            return Failure(Error{ErrorCode::NotFound, "the case holds no claims: name a file of them", path});
    } else {
        path = claimsFile(sources.claimsPath);
        Result<std::string> text = textAt(path);
        if (!text)
            return Failure(text.error());
        material.claimsText = std::move(*text);
    }
    Result<ClaimSheet> sheet = readClaims(material.claimsText, path);
    if (!sheet)
        return Failure(sheet.error());
    material.sheet = std::move(*sheet);
    return {};
}

Result<void> planRuns(const ClaimSources& sources, RunList& plan)
{
    if (sources.caseFile.empty()) {
        plan.sides = {"before", "after"};
        addJobs(sources.before, 0, false, plan);
        addJobs(sources.after, 1, false, plan);
        return {};
    }
    Result<CaseStore> store = CaseStore::open(sources.caseFile);
    if (!store)
        return Failure(store.error());
    plan.sides = {sources.sideBefore.empty() ? "before" : sources.sideBefore,
                  sources.sideAfter.empty() ? "after" : sources.sideAfter};
    for (std::size_t side = 0; side < plan.sides.size(); ++side) {
        const bool isAsked = !(side == 0 ? sources.sideBefore : sources.sideAfter).empty();
        if (!isAsked && findSide(store->current(), plan.sides[side]) == nullptr)
            continue; // a case of one side has claims, too
        if (const Result<void> added = addJobs(*store, side, plan); !added)
            return added;
    }
    if (plan.jobs.empty())
        return Failure(Error{ErrorCode::Empty, "the case has no runs on these sides", sources.caseFile});
    plan.store = std::move(*store);
    return {};
}

/// The device card that was named, else that of the case; none when there is neither.
Result<void> readSetup(const ClaimSources& sources, ClaimMaterial& material)
{
    if (!sources.identifiers.cardPath.empty()) {
        Result<IdentifierSetup> setup = identifierSetup(sources.identifiers);
        if (!setup)
            return Failure(setup.error());
        material.setup = std::move(*setup);
        return {};
    }
    if (!material.plan.store || material.plan.store->current().deviceCard.empty())
        return {};
    Result<DeviceCard> card = readDeviceCard(material.plan.store->current().deviceCard, sources.caseFile);
    if (!card)
        return Failure(card.error());
    material.setup = IdentifierSetup{std::move(*card), {}, {}, sources.identifiers.keys, {}};
    return {};
}

ClaimRun claimRunOf(const RunJob& job, const ClaimSources& sources)
{
    ClaimRun run;
    run.analysis = *job.result;
    if (job.known) {
        run.conditions = job.known->conditions;
        run.steps = job.known->steps;
    } else {
        run.conditions = job.side == 0 ? sources.stateBefore : sources.stateAfter;
    }
    run.conditions.isControl = job.isControl;
    return run;
}

Result<void> takeRuns(const ClaimSources& sources, ClaimMaterial& material)
{
    if (material.setup) {
        if (const Result<void> prepared = prepare(*material.setup); !prepared)
            return prepared;
    }
    for (const RunJob& job : material.plan.jobs) {
        ClaimRun run = claimRunOf(job, sources);
        if (run.analysis->handset() == nullptr)
            return Failure(Error{ErrorCode::InvalidArgument, "no handset was found in it; name one with --handset",
                                 run.analysis->recording().captures.front().path});
        if (material.setup) {
            Result<IdentifierFindings> found = searchedFor(*run.analysis, *material.setup);
            if (!found)
                return Failure(found.error());
            run.found = std::make_shared<const IdentifierFindings>(std::move(*found));
        }
        (job.side == 0 ? material.input.before : material.input.after).push_back(std::move(run));
    }
    material.input.card = material.setup ? &material.setup->card : nullptr;
    return {};
}

Result<void> readFacts(ClaimInput& input)
{
    const std::string path = bundledFile("dated-facts.toml");
    const Result<std::string> text = textAt(path);
    if (!text)
        return Failure(text.error());
    Result<std::vector<DatedFact>> facts = readDatedFacts(*text, path);
    if (!facts)
        return Failure(facts.error());
    input.facts = std::move(*facts);
    return {};
}

Result<void> readCaptures(const Arguments& arguments, const ClaimSources& sources, RunList& plan, std::ostream& err)
{
    const Result<RulesAndTables> with = rulesAndTables(arguments);
    if (!with)
        return Failure(with.error());
    const auto tables =
        plan.store ? tablesFor(*plan.store, with->geography, sources.useNewTables, err) : with->geography;
    return readRuns(with->request, tables, plan);
}

} // namespace

std::string claimsFile(const std::string& name)
{
    std::error_code ignored;
    const bool isPlain = name.find('/') == std::string::npos && !name.ends_with(".toml");
    if (!isPlain || std::filesystem::exists(name, ignored))
        return name;
    std::string bundled = bundledFile(name + ".toml");
    return std::filesystem::exists(bundled, ignored) ? bundled : name;
}

Result<std::unique_ptr<ClaimMaterial>> readClaimMaterial(const Arguments& arguments, const ClaimSources& sources,
                                                         std::ostream& err)
{
    auto material = std::make_unique<ClaimMaterial>();
    if (const auto planned = planRuns(sources, material->plan); !planned)
        return Failure(planned.error());
    if (const auto read = readSheet(sources, *material); !read)
        return Failure(read.error());
    if (const auto read = readSetup(sources, *material); !read)
        return Failure(read.error());
    if (const auto read = readFacts(material->input); !read)
        return Failure(read.error());
    if (const auto read = readCaptures(arguments, sources, material->plan, err); !read)
        return Failure(read.error());
    if (const auto taken = takeRuns(sources, *material); !taken)
        return Failure(taken.error());
    return material;
}

} // namespace waybill
