// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tab_view.h"

#include "analysis/rule_sentences.h"
#include "analysis/sentences.h"
#include "base/format.h"
#include "models/note_marks.h"
#include "models/text.h"
#include "pages/identifiers/device_card_dialog.h"
#include "shell/note_dialog.h"
#include "widgets/text_dialog.h"

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;
constexpr qsizetype MostPrinted = 20; ///< notes below one page, each a line or two
constexpr qsizetype LongestPrinted = 200;

} // namespace

void TabView::makeChange(const NoteChange& change)
{
    const Result<void> made = changeNotes(change);
    if (!made)
        (new TextDialog(tr("Not noted"), toQString(made.error().message), this))->show();
}

void TabView::askForCard(QThreadPool* pool)
{
    if (m_cardDialog) {
        m_cardDialog->activateWindow();
        return;
    }
    DeviceCard card;
    if (const std::string& toml = notebook().deviceCard; !toml.empty())
        if (Result<DeviceCard> known = readDeviceCard(toml, {}))
            card = std::move(*known);
    m_cardDialog = new DeviceCardDialog(pool, card, notesKept(), this);
    connect(m_cardDialog, &DeviceCardDialog::kept, this, [this](const DeviceCard& kept) {
        keepCard(kept.identifiers.empty() ? std::string() : writeDeviceCard(kept));
        emit changed();
    });
    m_cardDialog->open();
}

void TabView::askForNote(const std::string& subject)
{
    const NotePlace place{subject, {}};
    CaseNote blank;
    blank.subject = subject;
    const CaseNote* known = findNote(notebook(), place);
    auto* dialog = new NoteDialog(noteSubjectText(known ? *known : blank), known, noteOffsetMinutes(), this);
    connect(dialog, &NoteDialog::written, this, [this, place](const QString& text, bool isStarred) {
        makeChange([&](Case& item) {
            const Result<void> noted = setNote(item, place, text.toStdString(), Program);
            return noted ? setStar(item, place, isStarred, Program) : noted;
        });
    });
    dialog->open();
}

void TabView::askForChange(std::size_t number)
{
    if (number < 1 || number > notebook().notes.size())
        return;
    const CaseNote note = notebook().notes[number - 1];
    auto* dialog = new NoteDialog(noteSubjectText(note), &note, noteOffsetMinutes(), this);
    connect(dialog, &NoteDialog::written, this, [this, number, note](const QString& text, bool isStarred) {
        makeChange([&](Case& item) -> Result<void> {
            if (number > item.notes.size() || item.notes[number - 1] != note)
                return Failure(Error{ErrorCode::NotFound, "the note was changed elsewhere meanwhile", {}});
            if (text.isEmpty() && !isStarred) {
                const Result<CaseNote> removed = removeNote(item, number, Program);
                return removed ? Result<void>() : Failure(removed.error());
            }
            const std::string words = text.toStdString();
            if (!isStarred) { // it has words
                const Result<void> changed = changeNote(item, number, words, Program);
                return changed ? changeStar(item, number, false, Program) : changed;
            }
            const Result<void> starred = changeStar(item, number, true, Program);
            return starred ? changeNote(item, number, words, Program) : starred;
        });
    });
    dialog->open();
}

void TabView::toggleStar(const std::string& subject)
{
    const NotePlace place{subject, {}};
    const CaseNote* known = findNote(notebook(), place);
    makeChange([&place, isStarred = !(known && known->isStarred)](Case& item) {
        return setStar(item, place, isStarred, Program);
    });
}

QString TabView::notesLine() const
{
    QStringList lines;
    for (const CaseNote& note : notebook().notes) {
        QString words = noteWords(&note).simplified();
        if (words.size() > LongestPrinted)
            words = words.left(LongestPrinted) + QStringLiteral("…");
        lines << tr("%1, %2").arg(noteSubjectText(note), words);
    }
    if (lines.isEmpty())
        return {};
    const qsizetype more = lines.size() - MostPrinted;
    if (more > 0) {
        lines.resize(MostPrinted);
        lines << tr("%n more", nullptr, static_cast<int>(more));
    }
    return tr("Notes: %1").arg(lines.join(QStringLiteral("; ")));
}

QString TabView::rulesNotice() const
{
    for (const AnalysisPtr& analysis : analyses()) {
        if (analysis->rules() != nullptr)
            return toQString(waybill::rulesNotice(*analysis));
    }
    return {};
}

QStringList TabView::narrowingNotices() const
{
    QStringList notices;
    for (const AnalysisPtr& analysis : analyses()) {
        if (const QString notice = toQString(narrowingText(*analysis)); !notice.isEmpty() && !notices.contains(notice))
            notices << notice;
    }
    return notices;
}

void TabView::useExpression(const QString& expression, FilterUse use, bool isApplied)
{
    const QString combined = combinedExpression(this->expression(), expression, use);
    if (isApplied)
        applyExpression(combined);
    else
        emit expressionPrepared(combined);
}

} // namespace waybill
