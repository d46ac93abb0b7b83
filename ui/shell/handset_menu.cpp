// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handset_menu.h"

#include "base/format.h"
#include "models/handset_words.h"
#include "models/text.h"

namespace waybill {

namespace {

/// A network with hundreds of clients would make a menu that leaves the screen; the dialog takes any address.
constexpr std::size_t MostListed = 24;

QString titleOf(const Handset& handset)
{
    QStringList parts;
    if (!handset.model.empty())
        parts.append(shownText(handset.model));
    else if (handset.isLikelyOther)
        parts.append(HandsetMenu::tr("not a phone, it seems"));
    if (const QString traits = handsetTraits(handset); !traits.isEmpty())
        parts.append(traits);
    if (!handset.addresses.empty())
        parts.append(toQString(handset.addresses.front().toString()));
    else if (!handset.macs.empty())
        parts.append(toQString(handset.macs.front().toString()));
    const auto percent = static_cast<std::uint64_t>(handset.share * 1000);
    parts.append(HandsetMenu::tr("%1 of the traffic").arg(toQString(shareText(percent, 1000))));
    QString title = parts.join(QStringLiteral(" · "));
    return title.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString reasonsOf(const Handset& handset)
{
    QStringList reasons;
    for (const HandsetReason& reason : handset.reasons)
        reasons.append(toQString(reason.text));
    return reasons.join(QStringLiteral("\n"));
}

} // namespace

HandsetChoice choiceOf(const Handset& handset)
{
    HandsetChoice choice;
    if (!handset.addresses.empty())
        choice.address = handset.addresses.front();
    else if (!handset.macs.empty())
        choice.mac = handset.macs.front();
    return choice;
}

void HandsetMenu::setAnalysis(const AnalysisPtr& analysis)
{
    clear();
    setToolTipsVisible(true);
    if (!analysis || analysis->handsets().empty()) {
        addAction(tr("No device with IP traffic yet"))->setEnabled(false);
        return;
    }
    for (std::size_t row = 0; row < std::min(analysis->handsets().size(), MostListed); ++row)
        addHandset(*analysis, row);
    if (analysis->handsets().size() > MostListed)
        addAction(tr("%n more…", nullptr, static_cast<int>(analysis->handsets().size() - MostListed)), this,
                  &HandsetMenu::otherRequested);
    addSeparator();
    if (!analysis->choice().isGuess())
        addAction(tr("Use the guess again"), this, [this] { emit chosen(HandsetChoice()); });
    addAction(tr("By address or MAC…"), this, &HandsetMenu::otherRequested);
    addSeparator();
    addAction(tr("Facts about the handset…"), this, &HandsetMenu::factsRequested)
        ->setToolTip(plainToolTip(tr("What you know about it: model, build, account, consent, network")));
}

void HandsetMenu::addHandset(const Analysis& analysis, std::size_t row)
{
    const Handset& handset = analysis.handsets()[row];
    QAction* action = addAction(titleOf(handset));
    action->setCheckable(true);
    const auto& chosenRows = analysis.chosenHandsets();
    const HandsetId id{static_cast<std::uint32_t>(row)};
    action->setChecked(std::find(chosenRows.begin(), chosenRows.end(), id) != chosenRows.end());
    action->setToolTip(plainToolTip(reasonsOf(handset)));
    connect(action, &QAction::triggered, this, [this, choice = choiceOf(handset)] { emit chosen(choice); });
}

} // namespace waybill
