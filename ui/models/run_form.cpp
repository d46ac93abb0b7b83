// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_form.h"

#include "models/text.h"
#include "models/time_entry.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace waybill {

namespace {

/// Longest text the case file takes (casefile/case_rows.h refuses more).
constexpr qsizetype LongestText = 16 << 10;
constexpr qsizetype LongestProse = 1 << 20;

constexpr std::array Fields{
    RunField{"device", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Device"),
             QT_TRANSLATE_NOOP("RunForm", "model, as the traffic would call it"), &RunConditions::device, nullptr},
    RunField{"build", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Build"),
             QT_TRANSLATE_NOOP("RunForm", "firmware build"), &RunConditions::build, nullptr},
    RunField{"region", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "ROM region"), "", &RunConditions::region,
             nullptr},
    RunField{"sim", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "SIM"), "", &RunConditions::sim, nullptr},
    RunField{"account", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Account"), "", &RunConditions::account,
             nullptr},
    RunField{"consent", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Consent"),
             QT_TRANSLATE_NOOP("RunForm", "state of the toggle that the claim is about"), &RunConditions::consent,
             nullptr},
    RunField{"reset", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Factory reset before"), "",
             &RunConditions::reset, nullptr},
    RunField{"access-network", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Access network"),
             QT_TRANSLATE_NOOP("RunForm", "Wi-Fi, LTE, the network’s name"), &RunConditions::accessNetwork, nullptr},
    RunField{"vantage", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Captured at"), "", &RunConditions::vantage,
             nullptr},
    RunField{"script", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Script"),
             QT_TRANSLATE_NOOP("RunForm", "what was done with the phone"), &RunConditions::script, nullptr},
    RunField{"slot", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Slot"),
             QT_TRANSLATE_NOOP("RunForm", "runs of both sides with the same slot are a pair"), &RunConditions::slot,
             nullptr},
    RunField{"control", RunField::Kind::Flag, QT_TRANSLATE_NOOP("RunForm", "Control"),
             QT_TRANSLATE_NOOP("RunForm", "a phone held back, or recorded only to know ordinary variation"), nullptr,
             nullptr},
    RunField{"updated-at", RunField::Kind::Time, QT_TRANSLATE_NOOP("RunForm", "Updated at"),
             QT_TRANSLATE_NOOP("RunForm", "2014-08-10 06:47:00"), nullptr, nullptr},
    RunField{"operator", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Recorded by"), "", nullptr,
             &RunSheet::operatorName},
    RunField{"start-reason", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Why it begins"),
             QT_TRANSLATE_NOOP("RunForm", "first boot after the update"), nullptr, &RunSheet::startReason},
    RunField{"public-address", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Public address"),
             QT_TRANSLATE_NOOP("RunForm", "of the access network, and its country"), nullptr, &RunSheet::publicAddress},
    RunField{"proxy-certificate", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Proxy certificate on it"), "",
             nullptr, &RunSheet::proxyCertificate},
    RunField{"script-version", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Script version"), "", nullptr,
             &RunSheet::scriptVersion},
    RunField{"serial-hash", RunField::Kind::Text, QT_TRANSLATE_NOOP("RunForm", "Serial, hashed"),
             QT_TRANSLATE_NOOP("RunForm", "tells two phones of one model apart"), nullptr, &RunSheet::serialHash},
    RunField{"clock-offset", RunField::Kind::Seconds, QT_TRANSLATE_NOOP("RunForm", "Clock offset, seconds"),
             QT_TRANSLATE_NOOP("RunForm", "true time minus the recording machine’s"), nullptr, nullptr},
    RunField{"clock-uncertainty", RunField::Kind::Seconds, QT_TRANSLATE_NOOP("RunForm", "… uncertain by ±"),
             QT_TRANSLATE_NOOP("RunForm", "seconds to either side"), nullptr, nullptr},
    RunField{"notes", RunField::Kind::Prose, QT_TRANSLATE_NOOP("RunForm", "Notes"), "", &RunConditions::notes, nullptr},
};

QString tr(const char* text)
{
    return *text == 0 ? QString() : QCoreApplication::translate("RunForm", text);
}

/// Values that are usual for a field, in the words of methods §3.2. They are kept and compared as they stand, whatever
/// the language of the window.
QStringList usual(std::string_view key)
{
    if (key == "sim")
        return {QStringLiteral("none"), QStringLiteral("home"), QStringLiteral("abroad")};
    if (key == "account")
        return {QStringLiteral("none"), QStringLiteral("signed in")};
    if (key == "consent")
        return {QStringLiteral("off"), QStringLiteral("on"), QStringLiteral("off again")};
    if (key == "reset" || key == "proxy-certificate")
        return {QStringLiteral("yes"), QStringLiteral("no")};
    if (key == "access-network")
        return {QStringLiteral("Wi-Fi"), QStringLiteral("LTE")};
    if (key == "vantage")
        return {QStringLiteral("access point"), QStringLiteral("router"), QStringLiteral("VPN on the phone"),
                QStringLiteral("proxy"), QStringLiteral("on the phone")};
    if (key == "script")
        return {QStringLiteral("idle"), QStringLiteral("active")};
    return {};
}

std::string& textIn(RunRecord& run, const RunField& field)
{
    return field.ofSheet ? run.sheet.*field.ofSheet : run.conditions.*field.ofConditions;
}

std::optional<std::int64_t>& secondsOf(RunRecord& run, const RunField& field)
{
    return std::string_view(field.key) == "clock-offset" ? run.sheet.clockOffsetNs : run.sheet.clockUncertaintyNs;
}

} // namespace

std::span<const RunField> runFields()
{
    return Fields;
}

std::size_t runFieldOf(std::string_view key)
{
    const auto at =
        std::find_if(Fields.begin(), Fields.end(), [key](const RunField& field) { return field.key == key; });
    return static_cast<std::size_t>(at - Fields.begin());
}

QString runFieldLabel(const RunField& field)
{
    return tr(field.label);
}

QString runFieldHint(const RunField& field)
{
    return tr(field.hint);
}

QString RunForm::textOf(const RunRecord& run, std::size_t field) const
{
    const RunField& shown = Fields[field];
    RunRecord copy = run;
    switch (shown.kind) {
    case RunField::Kind::Flag: return run.conditions.isControl ? tr("yes") : QString();
    case RunField::Kind::Time:
        return run.conditions.updatedAt ? timeEntryText(*run.conditions.updatedAt, m_offset) : QString();
    case RunField::Kind::Seconds: {
        const std::optional<std::int64_t> ns = secondsOf(copy, shown);
        return ns ? secondsEntryText(*ns) : QString();
    }
    default: return toQString(textIn(copy, shown));
    }
}

std::optional<QString> RunForm::value(std::size_t field) const
{
    std::optional<QString> common;
    for (const RunRecord& run : m_runs) {
        const QString text = textOf(run, field);
        if (common && *common != text)
            return std::nullopt;
        common = text;
    }
    return common ? common : QString();
}

QStringList RunForm::proposals(std::size_t field) const
{
    QStringList all;
    for (const RunRecord& run : m_runs)
        if (const QString text = textOf(run, field); !text.isEmpty())
            all << text;
    if (Fields[field].kind == RunField::Kind::Text)
        all << usual(Fields[field].key);
    all.removeDuplicates();
    return all;
}

QString RunForm::writeSeconds(RunRecord& run, const RunField& field, const QString& text) const
{
    std::optional<std::int64_t>& target = secondsOf(run, field);
    if (text.trimmed().isEmpty()) {
        target.reset();
        return {};
    }
    const std::optional<std::int64_t> ns = secondsFromEntry(text);
    if (!ns)
        return tr("not a number of seconds; write for example 1.5");
    if (*ns < 0 && std::string_view(field.key) == "clock-uncertainty")
        return tr("an uncertainty cannot be below zero");
    target = ns;
    return {};
}

QString RunForm::write(RunRecord& run, std::size_t field, const QString& text) const
{
    const RunField& shown = Fields[field];
    switch (shown.kind) {
    case RunField::Kind::Flag: run.conditions.isControl = !text.isEmpty(); return {};
    case RunField::Kind::Seconds: return writeSeconds(run, shown, text);
    case RunField::Kind::Time: {
        if (text.trimmed().isEmpty()) {
            run.conditions.updatedAt.reset();
            return {};
        }
        const std::optional<Timestamp> time = timeFromEntry(text, m_offset);
        if (!time)
            return tr("not a date and time; write for example 2014-08-10 06:47:00");
        run.conditions.updatedAt = time;
        return {};
    }
    default: break;
    }
    const qsizetype longest = shown.kind == RunField::Kind::Prose ? LongestProse : LongestText;
    const std::string bytes = text.trimmed().toStdString();
    if (static_cast<qsizetype>(bytes.size()) > longest)
        return tr("longer than a case keeps: %1 bytes at most").arg(longest);
    textIn(run, shown) = bytes;
    return {};
}

RunForm::Outcome RunForm::with(const Edits& edits) const
{
    Outcome outcome{m_runs, {}};
    for (const auto& [field, text] : edits) {
        for (RunRecord& run : outcome.runs) {
            if (const QString problem = write(run, field, text); !problem.isEmpty())
                outcome.problems[field] = problem;
        }
    }
    if (!outcome.problems.empty())
        outcome.runs = m_runs;
    return outcome;
}

} // namespace waybill
