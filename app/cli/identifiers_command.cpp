// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/identifiers_command.h"

#include "base/memory_dumps.h"
#include "cli/progress_bar.h"
#include "decrypt/tshark_decryption.h"
#include "geo/text_file.h"
#include "identify/identifier_search.h"
#include "identify/known_keys_file.h"
#include "report/identifiers_report.h"

#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

namespace waybill {

namespace {

/// A card holds a few dozen lines; what is larger is something else.
constexpr std::size_t MostCardBytes = std::size_t{1} << 20;

Result<DeviceCard> cardAt(const std::string& path)
{
    Result<std::string> text = readTextFile(path, MostCardBytes);
    if (text)
        return readDeviceCard(*text, path);
    text.error().path = path;
    return Failure(std::move(text.error()));
}

Result<std::vector<KnownKey>> aesKeysAt(const std::string& path)
{
    if (path.empty())
        return std::vector<KnownKey>();
    Result<std::string> text = readTextFile(path, MostCardBytes);
    if (text)
        return readKnownKeys(*text, path);
    text.error().path = path;
    return Failure(std::move(text.error()));
}

} // namespace

Result<IdentifierSetup> identifierSetup(const IdentifiersArguments& arguments)
{
    keepOutOfMemoryDumps();
    Result<DeviceCard> card = cardAt(arguments.cardPath);
    if (!card)
        return Failure(std::move(card.error()));
    Result<std::vector<KnownKey>> aesKeys = aesKeysAt(arguments.aesKeys);
    if (!aesKeys)
        return Failure(std::move(aesKeys.error()));
    return IdentifierSetup{std::move(*card), std::move(*aesKeys), arguments.salts, arguments.keys, {}};
}

Result<void> prepare(IdentifierSetup& setup)
{
    Result<PreparedSearch> prepared = prepareSearch(setup.card, {.salts = setup.salts});
    if (!prepared)
        return Failure(prepared.error());
    setup.prepared = std::make_shared<const PreparedSearch>(std::move(*prepared));
    return {};
}

Result<IdentifierFindings> searchedFor(const Analysis& analysis, const IdentifierSetup& setup)
{
    ProgressBar bar;
    Progress latest; // while TShark is waited for, nothing moves
    const Checkpoint checkpoint = [&](const Progress& progress) {
        latest = progress;
        return bar.show(progress);
    };
    SearchOptions options;
    options.tokens.salts = setup.salts;
    options.keys = setup.aesKeys;
    options.prepared = setup.prepared.get();
    std::unique_ptr<TsharkDecryption> decryption;
    if (!setup.keys.empty()) {
        Result<TsharkSetup> tshark = prepareTshark(setup.keys);
        if (!tshark)
            return Failure(tshark.error());
        decryption = std::make_unique<TsharkDecryption>(analysis.recording(), std::move(*tshark),
                                                        [&] { return bar.show(latest); });
        options.plaintext = decryption.get();
    }
    return searchIdentifiers(analysis, setup.card, options, checkpoint);
}

Result<void> checkSearch(const IdentifiersArguments& arguments)
{
    const Result<IdentifierSetup> setup = identifierSetup(arguments);
    if (!setup)
        return Failure(setup.error());
    if (arguments.keys.empty())
        return {};
    const Result<TsharkSetup> tshark = prepareTshark(arguments.keys);
    return tshark ? Result<void>() : Failure(tshark.error());
}

Result<bool> writeIdentifiersFound(const Analysis& analysis, const IdentifiersArguments& arguments, std::ostream& out)
{
    const Result<IdentifierSetup> setup = identifierSetup(arguments);
    if (!setup)
        return Failure(setup.error());
    const Result<IdentifierFindings> found = searchedFor(analysis, *setup);
    if (!found)
        return Failure(found.error());
    IdentifiersReport how{arguments.asJson, arguments.showsValues, arguments.withHashWorth};
    if (arguments.withHashWorth)
        how.hashes = demonstrateHashes(setup->card, found->findings, std::max(1U, std::thread::hardware_concurrency()));
    writeIdentifiers(analysis, setup->card, *found, how, out);
    return !found->decryption || found->decryption->isComplete;
}

} // namespace waybill
