// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/start_identifier_search.h"

#include "decrypt/tshark_decryption.h"
#include "job/guarded.h"
#include "job/promise_progress.h"
#include "live/adb.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <utility>
#include <vector>

namespace waybill {

namespace {

/// Calls 1, 3, 8 and 11 of the service have answered with IMEI, IMSI, ICCID and number since Android 5; newer releases
/// refuse them to the shell, and say so.
const std::vector<std::vector<std::string>>& questions()
{
    static const std::vector<std::vector<std::string>> all{
        {"shell", "getprop"},
        {"shell", "settings", "list", "secure"},
        {"shell", "ip", "link", "show", "wlan0"},
        {"shell", "dumpsys", "iphonesubinfo"},
        {"shell", "service", "call", "iphonesubinfo", "1"},
    };
    return all;
}

PhoneTextResult readPhone()
{
    const Result<AdbPhone> phone = AdbPhone::find({});
    if (!phone)
        return Failure(phone.error());
    std::string text;
    for (const std::vector<std::string>& question : questions())
        if (const Result<std::string> answer = phone->run(question)) // what one phone refuses, another tells
            text += *answer + '\n';
    return text;
}

IdentifiersResult search(const AnalysisPtr& analysis, const std::shared_ptr<const DeviceCard>& card,
                         const std::string& keys, QPromise<IdentifiersResult>& promise)
{
    SearchOptions options;
    std::unique_ptr<TsharkDecryption> decryption;
    if (!keys.empty()) {
        Result<TsharkSetup> setup = prepareTshark(keys);
        if (!setup)
            return Failure(std::move(setup.error()));
        decryption = std::make_unique<TsharkDecryption>(analysis->recording(), std::move(*setup), [&promise] {
            return promise.isCanceled() ? Continue::Cancel : Continue::Yes;
        });
        options.plaintext = decryption.get();
    }
    Result<IdentifierFindings> found = searchIdentifiers(*analysis, *card, options, PromiseProgress(promise, nullptr));
    if (!found)
        return Failure(std::move(found.error()));
    return std::make_shared<const SearchedIdentifiers>(SearchedIdentifiers{analysis, card, std::move(*found)});
}

} // namespace

QFuture<IdentifiersResult> startIdentifierSearch(QThreadPool* pool, AnalysisPtr analysis,
                                                 std::shared_ptr<const DeviceCard> card, std::string keys)
{
    const auto work = [analysis = std::move(analysis), card = std::move(card),
                       keys = std::move(keys)](QPromise<IdentifiersResult>& promise) {
        promise.addResult(guarded([&] { return search(analysis, card, keys, promise); }));
    };
    return QtConcurrent::run(pool, work);
}

QFuture<PhoneTextResult> startReadingPhone(QThreadPool* pool)
{
    return QtConcurrent::run(pool, [](QPromise<PhoneTextResult>& promise) { promise.addResult(guarded(readPhone)); });
}

} // namespace waybill
