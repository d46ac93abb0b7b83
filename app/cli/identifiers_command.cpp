// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/identifiers_command.h"

#include "cli/progress_bar.h"
#include "geo/text_file.h"
#include "identify/identifier_search.h"
#include "report/identifiers_report.h"

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

} // namespace

Result<void> checkCard(const std::string& path)
{
    const Result<DeviceCard> card = cardAt(path);
    if (!card)
        return Failure(card.error());
    return {};
}

Result<void> writeIdentifiersFound(const Analysis& analysis, const IdentifiersArguments& arguments, std::ostream& out)
{
    const Result<DeviceCard> card = cardAt(arguments.cardPath);
    if (!card)
        return Failure(card.error());
    ProgressBar bar;
    SearchOptions options;
    options.tokens.salts = arguments.salts;
    const auto found =
        searchIdentifiers(analysis, *card, options, [&bar](const Progress& progress) { return bar.show(progress); });
    if (!found)
        return Failure(found.error());
    writeIdentifiers(analysis, *card, *found, {arguments.asJson, arguments.showsValues}, out);
    return {};
}

} // namespace waybill
