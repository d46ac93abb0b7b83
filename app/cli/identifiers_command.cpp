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

Result<void> checkSearch(const IdentifiersArguments& arguments)
{
    keepOutOfMemoryDumps();
    const Result<DeviceCard> card = cardAt(arguments.cardPath);
    if (!card)
        return Failure(card.error());
    const Result<std::vector<KnownKey>> aesKeys = aesKeysAt(arguments.aesKeys);
    if (!aesKeys)
        return Failure(aesKeys.error());
    if (arguments.keys.empty())
        return {};
    const Result<TsharkSetup> setup = prepareTshark(arguments.keys);
    return setup ? Result<void>() : Failure(setup.error());
}

Result<bool> writeIdentifiersFound(const Analysis& analysis, const IdentifiersArguments& arguments, std::ostream& out)
{
    const Result<DeviceCard> card = cardAt(arguments.cardPath);
    if (!card)
        return Failure(card.error());
    ProgressBar bar;
    Progress latest; // while TShark is waited for, nothing moves
    const Checkpoint checkpoint = [&](const Progress& progress) {
        latest = progress;
        return bar.show(progress);
    };
    SearchOptions options;
    options.tokens.salts = arguments.salts;
    Result<std::vector<KnownKey>> aesKeys = aesKeysAt(arguments.aesKeys);
    if (!aesKeys)
        return Failure(std::move(aesKeys.error()));
    options.keys = std::move(*aesKeys);
    std::unique_ptr<TsharkDecryption> decryption;
    if (!arguments.keys.empty()) {
        Result<TsharkSetup> setup = prepareTshark(arguments.keys);
        if (!setup)
            return Failure(setup.error());
        decryption = std::make_unique<TsharkDecryption>(analysis.recording(), std::move(*setup),
                                                        [&] { return bar.show(latest); });
        options.plaintext = decryption.get();
    }
    const auto found = searchIdentifiers(analysis, *card, options, checkpoint);
    if (!found)
        return Failure(found.error());
    IdentifiersReport how{arguments.asJson, arguments.showsValues, arguments.withHashWorth};
    if (arguments.withHashWorth)
        how.hashes = demonstrateHashes(*card, found->findings, std::max(1U, std::thread::hardware_concurrency()));
    writeIdentifiers(analysis, *card, *found, how, out);
    return !found->decryption || found->decryption->isComplete;
}

} // namespace waybill
